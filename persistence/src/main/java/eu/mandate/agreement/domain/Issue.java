package eu.mandate.agreement.domain;

import eu.mandate.audit.domain.PublishedNote;
import java.time.Instant;

/**
 * The particulars of one issue (Annex X).
 *
 * @param number of the agreement within the tenant, from 1
 * @param issuedAt UTC
 * @param templateVersion version of the clauses
 * @param configurationHash SHA-256 of the canonical snapshot
 * @param previousNumber the issue it replaces, or null
 * @param checkpoint the latest one of the audit log, which whoever has the document can hold against every later one; null
 *     before the first was published
 */
public record Issue(
        int number,
        Instant issuedAt,
        String templateVersion,
        String configurationHash,
        Integer previousNumber,
        PublishedNote checkpoint) {

    /** As it is printed: customer and number. */
    public String label(String tenantKey) {
        return tenantKey + "-" + number;
    }
}
