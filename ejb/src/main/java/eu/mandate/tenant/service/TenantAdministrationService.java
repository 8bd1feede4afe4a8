package eu.mandate.tenant.service;

import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.domain.TenantFilter;
import eu.mandate.tenant.domain.TenantRead;
import eu.mandate.tenant.domain.TenantResumptionOrdered;
import eu.mandate.tenant.domain.TenantSuspensionOrdered;
import eu.mandate.tenant.domain.TenantView;
import eu.mandate.tenant.domain.TenantsListed;
import eu.mandate.tenant.entity.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Customer organisations, for operators of their vendor and for installation administrators. Every call is recorded in the
 * operator's own log; a suspension and its end also in the log of the tenant.
 */
@Stateless
@PlatformScoped
@RolesAllowed({OPERATIONS, INSTALLATION_ADMIN})
public class TenantAdministrationService {
    @Inject
    OperatorScope scope;

    @Inject
    Tenants tenants;

    @Inject
    TenantStanding standing;

    @Inject
    Event<DomainEvent> events;

    /** Tenants by key. */
    public Slice<TenantView> list(TenantFilter filter, SliceRequest request) {
        var found = tenants.controllers(filter, scope.processor(), request);
        events.fire(new TenantsListed());
        return found;
    }

    /** @throws Refusal NOT_FOUND for an unknown key and for another vendor's tenant alike */
    public TenantView get(String key) {
        var tenant = scope.controller(key);
        events.fire(new TenantRead(tenant.key()));
        return tenants.view(tenant);
    }

    /**
     * Closes a tenant for its members.
     *
     * @param expectedVersion version the operator saw, or null
     * @throws Refusal NOT_FOUND, CONFLICT when suspended already, PRECONDITION_FAILED when changed meanwhile
     */
    public TenantView suspend(String key, SuspendTenant command, Long expectedVersion) {
        var tenant = scope.controller(key);
        events.fire(new TenantSuspensionOrdered(tenant.key()));
        return standing.suspend(tenant.id(), command.reason(), expectedVersion);
    }

    /**
     * Opens a suspended tenant again.
     *
     * @param expectedVersion version the operator saw, or null
     * @throws Refusal NOT_FOUND, CONFLICT when not suspended, PRECONDITION_FAILED when changed meanwhile
     */
    public TenantView resume(String key, Long expectedVersion) {
        var tenant = scope.controller(key);
        events.fire(new TenantResumptionOrdered(tenant.key()));
        return standing.resume(tenant.id(), expectedVersion);
    }
}
