package eu.mandate.audit.domain;

import eu.mandate.audit.domain.entry.LogEntry;
import eu.mandate.kernel.domain.TimeOrderedId;
import java.time.Instant;

/**
 * One entry with everything that is known about it, for people.
 *
 * @param purpose what for, or null
 * @param policy revision of the policy or number of the instruction it rests on, or null
 * @param provable whether the entry has a place in the tree, or will have in a moment; only those of the time before the trees
 *     never have one
 * @param erasure of its detail, or null
 * @param erasable whether the caller may erase its detail now
 * @param proof null while no checkpoint covers its place
 */
public record AuditEntryDetail(
        AuditEntryView entry,
        String purpose,
        String policy,
        boolean provable,
        Erasure erasure,
        boolean erasable,
        ProofChain proof) {

    /**
     * That the detail was erased.
     *
     * @param entry which records it
     * @param at real time, milliseconds
     */
    public record Erasure(String entry, Instant at) {}

    /** An entry as it is stored, with the proof there is at present. */
    public static AuditEntryDetail of(StoredEntry stored, boolean mayErase, ProofChain proof) {
        var proven = stored.proven();
        var by = stored.redactedBy();
        var isErasure = stored.entry().action().equals(LogEntry.DETAIL_REDACTED);
        return new AuditEntryDetail(
                AuditEntryView.of(stored.entry()),
                proven == null ? null : proven.purpose(),
                proven == null ? null : proven.policy(),
                proven != null,
                by == null ? null : new Erasure(by.toString(), Instant.ofEpochMilli(TimeOrderedId.millis(by))),
                mayErase && stored.detailed() && !isErasure,
                proof);
    }
}
