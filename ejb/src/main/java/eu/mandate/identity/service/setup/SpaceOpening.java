package eu.mandate.identity.service.setup;

import eu.mandate.identity.domain.CreatedProcessor;
import eu.mandate.identity.domain.CreatedTenant;
import eu.mandate.identity.domain.OnboardingEvent;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.Roles;
import eu.mandate.identity.domain.Username;
import eu.mandate.identity.service.CreateProcessor;
import eu.mandate.identity.service.CreateTenant;
import eu.mandate.identity.service.InvitationDesk;
import eu.mandate.identity.service.InviteMember;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.entity.Processors;
import eu.mandate.tenant.entity.Tenants;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Opens a space and invites its first administrator in a transaction of the new space, apart from the operator's, so that
 * the space, the invitation and the first entry of the space's own log stand or fall together.
 */
@Stateless
@PlatformScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SpaceOpening {

    @Inject
    SpaceFounding founding;

    @Inject
    InvitationDesk desk;

    @Inject
    Tenants tenants;

    @Inject
    Processors processors;

    @Inject
    TenantSwitch spaces;

    @Inject
    Event<DomainEvent> events;

    /** For {@code TenantOnboardingService}; which vendor it may be was decided there. */
    @RolesAllowed({Roles.ONBOARDING, Roles.INSTALLATION_ADMIN})
    public CreatedTenant customer(CreateTenant command, ProcessorId processor) {
        var username = Username.of(command.adminUsername(), "/adminUsername");
        WrittenText.refuseLine("/name", command.name());
        WrittenText.refuseLine("/adminDisplayName", command.adminDisplayName());
        var key = new TenantKey(command.key());
        var tenant = founding.customer(key, command.name(), command.service(), processor);
        var first = new InviteMember(username.value(), command.adminDisplayName(), Set.of(Role.TENANT_ADMIN));
        var link = spaces.callAs(tenant.id(), () -> {
            var issued = desk.invite(username, first);
            events.fire(
                    new OnboardingEvent.TenantOnboarded(key, issued.membership().id()));
            return issued.link();
        });
        return new CreatedTenant(tenants.view(tenant), link);
    }

    /** For {@code ProcessorOnboardingService}. */
    @RolesAllowed(Roles.INSTALLATION_ADMIN)
    public CreatedProcessor processor(CreateProcessor command) {
        var username = Username.of(command.operatorUsername(), "/operatorUsername");
        WrittenText.refuseLine("/name", command.name());
        WrittenText.refuseLine("/operatorDisplayName", command.operatorDisplayName());
        var key = new TenantKey(command.key());
        var space = founding.processor(key, command.name());
        var first = new InviteMember(username.value(), command.operatorDisplayName(), Set.of(Role.OPERATIONS));
        var link = spaces.callAs(space.id(), () -> {
            var issued = desk.invite(username, first);
            events.fire(new OnboardingEvent.ProcessorOnboarded(
                    key, issued.membership().id()));
            return issued.link();
        });
        return new CreatedProcessor(processors.get(command.key()).view(), link);
    }
}
