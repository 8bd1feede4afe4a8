package eu.mandate.audit.domain;

import eu.mandate.audit.domain.AuditEntryDetail.Erasure;

/**
 * One entry with what is known beside it, for programs; the proof is a file of its own.
 *
 * @param purpose what for, or null
 * @param policy revision of the policy or number of the instruction it rests on, or null
 * @param erasure of its detail, or null
 * @param place index in the tenant's tree, from 0; null while no checkpoint covers it
 */
public record AuditEntryDocument(AuditEntryView entry, String purpose, String policy, Erasure erasure, Long place) {
    /** The entry as people see it, without what is drawn of its proof. */
    public static AuditEntryDocument of(AuditEntryDetail detail) {
        var proof = detail.proof();
        return new AuditEntryDocument(
                detail.entry(),
                detail.purpose(),
                detail.policy(),
                detail.erasure(),
                proof == null ? null : proof.index());
    }
}
