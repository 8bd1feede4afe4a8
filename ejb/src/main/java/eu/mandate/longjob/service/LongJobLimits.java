package eu.mandate.longjob.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much one space may have of long jobs, and for how long. */
@ApplicationScoped
public class LongJobLimits {
    private static final long MEBIBYTE = 1024L * 1024;

    @Inject
    @ConfigProperty(name = "mandate.longjob.hours", defaultValue = "24")
    int hours;

    @Inject
    @ConfigProperty(name = "mandate.longjob.open", defaultValue = "10")
    int open;

    @Inject
    @ConfigProperty(name = "mandate.longjob.mebibytes", defaultValue = "1024")
    int mebibytes;

    /** How long a file is kept. */
    public Duration kept() {
        return Duration.ofHours(hours);
    }

    /** How many jobs of a space may wait or run at once. */
    public int open() {
        return open;
    }

    /** How many bytes the files of a space may have together. */
    public long bytes() {
        return mebibytes * MEBIBYTE;
    }
}
