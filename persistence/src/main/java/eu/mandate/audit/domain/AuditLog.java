package eu.mandate.audit.domain;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;

/**
 * The audit log of the tenant the present call works in. What was appended stays: there is no way to change or remove an
 * entry.
 */
public interface AuditLog {
    /**
     * Appends one entry, as part of the running transaction.
     *
     * @throws IllegalStateException when no tenant is bound
     */
    void append(AuditEntry entry);

    /**
     * Entries that the filter lets through, in its order. Page by page, this is everything that matches, also for a job that
     * writes it into a file.
     *
     * @throws eu.mandate.kernel.domain.Refusal VALIDATION at {@code /cursor} for a malformed cursor
     */
    Slice<AuditEntry> entries(AuditFilter filter, SliceRequest request);

    /**
     * How many entries {@link #entries} gives, page by page, from there on.
     *
     * @param cursor as in {@link SliceRequest}; null for all of them
     */
    long count(AuditFilter filter, String cursor);
}
