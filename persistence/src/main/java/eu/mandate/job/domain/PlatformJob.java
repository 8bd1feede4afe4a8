package eu.mandate.job.domain;

/**
 * A job of the platform, found by its name. It goes tenant by tenant, in transactions of its own, so that a crash loses
 * at most the tenant under way; running it again does no harm.
 */
public interface PlatformJob {
    /** Kebab-case name, as in {@code /admin/jobs/<name>/runs}. */
    String name();

    /**
     * Does what is due, outside of any transaction.
     *
     * @return how many things were done
     */
    long run();
}
