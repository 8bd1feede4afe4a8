package eu.mandate.tenant.service;

import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TenantResumed;
import eu.mandate.tenant.domain.TenantSuspended;
import eu.mandate.tenant.domain.TenantView;
import eu.mandate.tenant.entity.Tenant;
import eu.mandate.tenant.entity.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Changes a tenant's status in a transaction of the tenant, apart from the operator's, so that the change and its entry in
 * the tenant's own log stand or fall together.
 */
@Stateless
@PlatformScoped
@RolesAllowed({OPERATIONS, INSTALLATION_ADMIN})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TenantStanding {
    @Inject
    Tenants tenants;

    @Inject
    TenantSwitch tenantSwitch;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** See {@link TenantAdministrationService#suspend}; who may see the tenant was checked there. */
    public TenantView suspend(TenantId id, String reason, Long expectedVersion) {
        WrittenText.refuse("/reason", reason);
        return change(
                id,
                expectedVersion,
                tenant -> tenant.suspend(reason, clock.instant()),
                tenant -> new TenantSuspended(tenant.key()));
    }

    /** See {@link TenantAdministrationService#resume}; who may see the tenant was checked there. */
    public TenantView resume(TenantId id, Long expectedVersion) {
        return change(
                id,
                expectedVersion,
                tenant -> tenant.resume(clock.instant()),
                tenant -> new TenantResumed(tenant.key()));
    }

    private TenantView change(
            TenantId id, Long expectedVersion, Consumer<Tenant> verb, Function<Tenant, DomainEvent> event) {
        return tenantSwitch.callAs(id, () -> {
            var tenant = tenants.get(id);
            tenant.expectVersion(expectedVersion);
            verb.accept(tenant);
            events.fire(event.apply(tenant));
            return tenants.saved(tenant);
        });
    }
}
