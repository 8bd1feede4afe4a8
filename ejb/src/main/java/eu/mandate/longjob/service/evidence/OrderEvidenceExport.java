package eu.mandate.longjob.service.evidence;

import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.audit.domain.query.EvidenceQuery;
import eu.mandate.audit.domain.query.Qualifier;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.longjob.domain.FileFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Orders the entries of the own log as a file, newest first; the parts mean what they mean in the list, and what is absent
 * narrows nothing.
 *
 * @param query a search as on the page for evidence
 * @param zone whose days the search means, an IANA name; UTC when absent
 * @param actor only what this person did
 * @param action only this action, kebab case
 * @param outcome only this outcome: ALLOWED or a code
 * @param from first instant, inclusive
 * @param to last instant, exclusive
 */
public record OrderEvidenceExport(
        @NotNull FileFormat format,
        @Size(max = EvidenceQuery.LONGEST) String query,
        @Size(max = 100) String zone,
        UUID actor,
        @Size(max = 200) String action,
        @Size(max = 200) String outcome,
        Instant from,
        Instant to) {

    /**
     * What is let through.
     *
     * @param reader the person who ordered
     * @throws Refusal VALIDATION at {@code /query} or {@code /zone} for what cannot be read
     */
    AuditFilter filter(UUID reader) {
        var asked = EvidenceQuery.parse(query)
                .and(Qualifier.ACTOR, actor == null ? null : actor.toString())
                .and(Qualifier.ACTION, action)
                .and(Qualifier.OUTCOME, outcome)
                .and(Qualifier.CREATED, from == null ? null : ">=" + from)
                .and(Qualifier.CREATED, to == null ? null : "<" + to);
        return new AuditFilter(asked, AuditFilter.zone(zone), reader, false);
    }
}
