package eu.mandate.identity.service;

import eu.mandate.identity.domain.CreatedProcessor;
import eu.mandate.identity.domain.OnboardingEvent;
import eu.mandate.identity.domain.Roles;
import eu.mandate.identity.service.setup.SpaceOpening;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.domain.ProcessorView;
import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.entity.Processors;
import eu.mandate.tenant.service.PlatformScoped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The vendors of the installation, for its administrators. */
@Stateless
@PlatformScoped
@RolesAllowed(Roles.INSTALLATION_ADMIN)
public class ProcessorOnboardingService {

    @Inject
    SpaceOpening opening;

    @Inject
    Processors processors;

    @Inject
    Event<DomainEvent> events;

    /** One page of vendors by key. */
    public Slice<ProcessorView> list(@NotNull SliceRequest page) {
        var listed = processors.list(page);
        events.fire(new OnboardingEvent.ProcessorsListed(listed.items().size()));
        return listed;
    }

    /**
     * Registers a vendor, opens its own space and invites the first operator as its administrator, all or nothing. The
     * order is recorded in the installation's log, the result in the vendor's.
     *
     * @throws Refusal {@code VALIDATION} {@code username-invalid}; {@code CONFLICT} {@code processor-key-taken} or
     *     {@code tenant-key-taken}
     */
    public CreatedProcessor create(@NotNull @Valid CreateProcessor command) {
        events.fire(new OnboardingEvent.ProcessorOnboardingOrdered(new TenantKey(command.key())));
        return opening.processor(command);
    }
}
