package eu.mandate.audit.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.SECURITY;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.audit.domain.EventType;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** What an entry of the log can say. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, OPERATIONS, PRIVACY, SECURITY, INSTALLATION_ADMIN})
public class EventTypeService {

    /** Every type of event. */
    @Unrecorded("the names of events tell nothing about anybody")
    public List<EventType> all() {
        return EventType.all();
    }
}
