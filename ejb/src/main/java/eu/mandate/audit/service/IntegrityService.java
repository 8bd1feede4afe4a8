package eu.mandate.audit.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.SECURITY;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.audit.domain.AuditLog;
import eu.mandate.audit.domain.LogIntegrity;
import eu.mandate.audit.domain.query.EvidenceQuery;
import eu.mandate.audit.domain.query.Qualifier;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** In which state the caller's own log is, and a comparison of it at once instead of in the night. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, OPERATIONS, PRIVACY, SECURITY, INSTALLATION_ADMIN})
public class IntegrityService {
    /** The longest log that is compared while somebody waits. */
    static final long MOST_ENTRIES = 100_000;

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final AuditFilter CHECKS =
            AuditFilter.of(EvidenceQuery.all().and(Qualifier.ACTION, "audit-log-checked"));

    @Inject
    Anchors anchors;

    @Inject
    LogStanding standing;

    @Inject
    LogInspectionService inspection;

    @Inject
    AuditLog log;

    @Inject
    @RealTime
    Clock clock;

    /** The state as it is known; nothing is compared for it. */
    @Unrecorded("sizes and hashes tell nothing about what they are made of")
    public LogIntegrity state() {
        var covered = anchors.published().map(plan -> plan.last().head().size()).orElse(0L);
        return new LogIntegrity(
                anchors.size(),
                covered,
                anchors.latest().orElse(null),
                standing.get().state(),
                lastCheck());
    }

    /**
     * Compares the stored log with its heads now; the result is an entry.
     *
     * @throws Refusal RATE_LIMITED {@code log-checked-just-now} within a minute, CONFLICT {@code log-too-long-to-check} for a log of
     *     more than 100,000 entries
     */
    public void check() {
        var last = lastCheck();
        if (last != null && clock.instant().isBefore(last.at().plus(PAUSE))) {
            throw Refusal.of(Code.RATE_LIMITED, "log-checked-just-now", PAUSE.toSeconds());
        }
        if (anchors.size() > MOST_ENTRIES) throw Refusal.of(Code.CONFLICT, "log-too-long-to-check", MOST_ENTRIES);
        inspection.findings();
    }

    private LogIntegrity.Check lastCheck() {
        return log.entries(CHECKS, SliceRequest.of(1, null)).items().stream()
                .findFirst()
                .map(LogIntegrity.Check::of)
                .orElse(null);
    }
}
