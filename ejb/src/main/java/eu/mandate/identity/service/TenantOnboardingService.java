package eu.mandate.identity.service;

import eu.mandate.identity.domain.CreatedTenant;
import eu.mandate.identity.domain.OnboardingEvent;
import eu.mandate.identity.domain.Roles;
import eu.mandate.identity.service.setup.SpaceFounding;
import eu.mandate.identity.service.setup.SpaceOpening;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.service.PlatformScoped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Takes customers on: for onboarding operators within their own vendor, for installation administrators with any. */
@Stateless
@PlatformScoped
@RolesAllowed({Roles.ONBOARDING, Roles.INSTALLATION_ADMIN})
public class TenantOnboardingService {

    @Inject
    SpaceFounding founding;

    @Inject
    SpaceOpening opening;

    @Inject
    Event<DomainEvent> events;

    /**
     * Opens the customer's space and invites its first administrator, both or neither. The order is recorded in the
     * operator's log, the result in the customer's.
     *
     * @throws Refusal {@code VALIDATION} {@code username-invalid}, {@code processor-required}; {@code NOT_FOUND} for an
     *     unknown vendor or another than the operator's own; {@code CONFLICT} {@code tenant-key-taken}
     */
    public CreatedTenant create(@NotNull @Valid CreateTenant command) {
        var processor = founding.vendor(command.processorKey());
        events.fire(new OnboardingEvent.TenantOnboardingOrdered(new TenantKey(command.key())));
        return opening.customer(command, processor);
    }
}
