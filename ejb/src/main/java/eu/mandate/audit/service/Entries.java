package eu.mandate.audit.service;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.entity.CallerContext;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Finding;
import eu.mandate.kernel.domain.ObjectReference;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes entries from what happened and from who called. */
@ApplicationScoped
public class Entries {
    private CallerContext caller;
    private Clock clock;

    /** For CDI. */
    protected Entries() {}

    @Inject
    public Entries(CallerContext caller, @RealTime Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    AuditEntry allowed(DomainEvent event) {
        return entry(event.action(), event.object(), AuditEntry.ALLOWED, null, event.facts());
    }

    AuditEntry refused(Refusal refusal, String action, ObjectReference object) {
        return entry(action, object, refusal.code().name(), refusal.reason(), rules(refusal));
    }

    AuditEntry refused(Code code, String reason, String action, ObjectReference object) {
        return entry(action, object, code.name(), reason, Map.of());
    }

    private static Map<String, String> rules(Refusal refusal) {
        if (refusal.findings().isEmpty()) return Map.of();
        var rules = refusal.findings().stream().map(Finding::rule).distinct().collect(Collectors.joining(","));
        return Map.of("rules", rules);
    }

    private AuditEntry entry(
            String action, ObjectReference object, String outcome, String reason, Map<String, String> facts) {
        var id = TimeOrderedId.next(clock);
        return new AuditEntry(
                id,
                Instant.ofEpochMilli(TimeOrderedId.millis(id)),
                caller.actor(),
                caller.roles(),
                caller.credential(),
                action,
                object.type(),
                object.id(),
                outcome,
                reason,
                caller.requestId(),
                facts);
    }
}
