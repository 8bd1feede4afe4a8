package eu.mandate.tenant.service;

import static eu.mandate.kernel.domain.RoleNames.*;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.tenant.domain.TenantRead;
import eu.mandate.tenant.domain.TenantView;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.entity.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What every member may know about the own space. */
@Stateless
public class TenantService {
    @Inject
    Tenants tenants;

    @Inject
    TenantContext context;

    @Inject
    Event<DomainEvent> events;

    /** The caller's own space. */
    @RolesAllowed({
        TENANT_ADMIN,
        PRIVACY_MANAGER,
        LEGAL,
        AGREEMENT_REQUESTER,
        USAGE_MANAGER,
        AUDITOR,
        MEMBER,
        ONBOARDING,
        SUPPORT,
        COMMS,
        BILLING,
        SECURITY,
        OPERATIONS,
        PRIVACY,
        DPO,
        HR,
        MARKETING,
        INSTALLATION_ADMIN
    })
    public TenantView own() {
        var tenant = tenants.get(context.require());
        events.fire(new TenantRead(tenant.key()));
        return tenants.view(tenant);
    }
}
