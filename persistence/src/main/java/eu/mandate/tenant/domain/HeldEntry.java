package eu.mandate.tenant.domain;

/** An entry of the audit log that waits for the end of its call, when it is known whether the call changed something. */
public interface HeldEntry {
    /** Writes it in the running transaction: with a change it stands or falls together. */
    void write();

    /**
     * Commits it apart from the running transaction, which changed nothing, and returns when it is durable.
     *
     * @throws RuntimeException when that is not certain; the call fails
     */
    void commitApart();
}
