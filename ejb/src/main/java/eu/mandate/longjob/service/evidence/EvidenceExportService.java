package eu.mandate.longjob.service.evidence;

import static eu.mandate.identity.domain.Roles.AUDITOR;
import static eu.mandate.identity.domain.Roles.INSTALLATION_ADMIN;
import static eu.mandate.identity.domain.Roles.LEGAL;
import static eu.mandate.identity.domain.Roles.OPERATIONS;
import static eu.mandate.identity.domain.Roles.PRIVACY;
import static eu.mandate.identity.domain.Roles.PRIVACY_MANAGER;
import static eu.mandate.identity.domain.Roles.SECURITY;
import static eu.mandate.identity.domain.Roles.TENANT_ADMIN;

import eu.mandate.kernel.json.Records;
import eu.mandate.longjob.domain.LongJobView;
import eu.mandate.longjob.service.LongJobDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** Takes orders for entries of the caller's own log. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, OPERATIONS, PRIVACY, SECURITY, INSTALLATION_ADMIN})
public class EvidenceExportService {
    @Inject
    LongJobDesk desk;

    /**
     * Orders; what cannot be read is refused now and not when the job runs.
     *
     * @throws eu.mandate.kernel.domain.Refusal VALIDATION at {@code /query} or {@code /zone}; CONFLICT
     *     {@code long-job-too-many}
     */
    public LongJobView order(@NotNull @Valid OrderEvidenceExport command) {
        command.filter(null);
        return desk.order(AuditEntryExport.KEY, command.format(), Records.write(command), Map.of());
    }
}
