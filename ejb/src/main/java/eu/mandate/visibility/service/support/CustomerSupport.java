package eu.mandate.visibility.service.support;

import static eu.mandate.kernel.domain.RoleNames.BILLING;
import static eu.mandate.kernel.domain.RoleNames.COMMS;
import static eu.mandate.kernel.domain.RoleNames.DPO;
import static eu.mandate.kernel.domain.RoleNames.HR;
import static eu.mandate.kernel.domain.RoleNames.MARKETING;
import static eu.mandate.kernel.domain.RoleNames.ONBOARDING;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;
import static eu.mandate.kernel.domain.RoleNames.SECURITY;
import static eu.mandate.kernel.domain.RoleNames.SUPPORT;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import eu.mandate.tenant.service.Unrecorded;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.domain.support.SupportColleague;
import eu.mandate.visibility.domain.support.SupportEvent;
import eu.mandate.visibility.domain.support.SupportRules;
import eu.mandate.visibility.domain.support.SupportSide;
import eu.mandate.visibility.domain.support.SupportState;
import eu.mandate.visibility.domain.support.SupportWish;
import eu.mandate.visibility.entity.SupportAccess;
import eu.mandate.visibility.entity.SupportAccesses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The customer's side of what the vendor's people ask for, in a transaction of the customer apart from the vendor's. Which customer
 * is meant was checked by {@link SupportDeskService}.
 */
@Stateless
@PlatformScoped
@RolesAllowed({ONBOARDING, SUPPORT, COMMS, BILLING, SECURITY, OPERATIONS, PRIVACY, DPO, HR, MARKETING})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CustomerSupport {

    @Inject
    SupportAccesses accesses;

    @Inject
    Catalogue catalogue;

    @Inject
    TenantSwitch tenantSwitch;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Who asks for what. */
    public record Request(UUID id, UUID person, Set<Role> roles, SupportWish wish) {}

    /** See {@link SupportDeskService#offer}. */
    @Unrecorded("what a profile lets a role ask for is no personal data")
    public SupportOffer offer(TenantId customer, String key, Set<Role> roles) {
        return tenantSwitch.callAs(customer, () -> {
            var profile = profile();
            var rules = new SupportRules(profile, roles);
            var grid = rules.grid();
            return new SupportOffer(
                    key,
                    profile.name().en(),
                    rules.purposes().stream()
                            .map(each -> new SupportOffer.Coded(each.code(), each.name()))
                            .toList(),
                    profile.categories().stream()
                            .filter(each -> grid.contains(each.code()))
                            .map(each -> new SupportOffer.Coded(each.code(), each.name()))
                            .toList());
        });
    }

    /** See {@link SupportDeskService#ask}. */
    public SupportAccessView request(TenantId customer, Request request) {
        return tenantSwitch.callAs(customer, () -> {
            var now = clock.instant();
            var wish = request.wish();
            new SupportRules(profile(), request.roles()).insist(wish.purpose(), wish.categories());
            if (accesses.open(request.person(), wish.ticket(), now)) {
                throw Refusal.of(Code.CONFLICT, "support-asked-already", wish.ticket());
            }
            var access = new SupportAccess(request.id(), request.person(), request.roles(), wish, now);
            accesses.add(access);
            events.fire(SupportEvent.SupportAccessRequested.of(access.id(), wish));
            accesses.flush();
            return access.view(now);
        });
    }

    /** One access that an errand of the caller leads to. */
    @Unrecorded("the state of one's own request is no personal data of the customer's")
    public SupportAccessView view(TenantId customer, UUID id) {
        return tenantSwitch.callAs(customer, () -> get(id).view(clock.instant()));
    }

    /** See {@link SupportDeskService#colleagues}. */
    @Unrecorded("which roles a profile gives an access is no personal data")
    public List<SupportColleague> able(TenantId customer, UUID id, List<SupportColleague> everybody) {
        return tenantSwitch.callAs(customer, () -> {
            var wish = get(id).wish();
            var profile = profile();
            return everybody.stream()
                    .filter(each -> new SupportRules(profile, each.roles())
                            .faults(wish.purpose(), wish.categories())
                            .isEmpty())
                    .toList();
        });
    }

    /** See {@link SupportDeskService#handOn}. */
    public SupportAccessView handOn(TenantId customer, UUID id, Request colleague, String why) {
        return tenantSwitch.callAs(customer, () -> {
            var now = clock.instant();
            var former = accesses.locked(id.toString());
            if (former.state(now) != SupportState.APPROVED) throw Refusal.of(Code.CONFLICT, "support-not-in-force");
            var wish = former.wish();
            var rules = new SupportRules(profile(), colleague.roles());
            if (!rules.faults(wish.purpose(), wish.categories()).isEmpty()) {
                throw Refusal.of(Code.ROLE_NOT_ALLOWED, "support-colleague-role");
            }
            if (accesses.open(colleague.person(), wish.ticket(), now)) {
                throw Refusal.of(Code.CONFLICT, "support-asked-already", wish.ticket());
            }
            var next = new SupportAccess(colleague.id(), colleague.person(), colleague.roles(), wish, now);
            accesses.add(next);
            accesses.flush();
            next.takeOver(former, why);
            former.end(SupportSide.VENDOR, now);
            accesses.flush();
            events.fire(new SupportEvent.SupportAccessEnded(id, wish.ticket(), SupportSide.VENDOR));
            events.fire(new SupportEvent.SupportAccessHandedOn(next.id(), wish.ticket(), id));
            return former.view(now);
        });
    }

    /** See {@link SupportDeskService#end}. */
    public SupportAccessView end(TenantId customer, UUID id) {
        return tenantSwitch.callAs(customer, () -> {
            var access = accesses.locked(id.toString());
            access.end(SupportSide.VENDOR, clock.instant());
            accesses.flush();
            var view = access.view(clock.instant());
            events.fire(new SupportEvent.SupportAccessEnded(id, view.ticket(), SupportSide.VENDOR));
            return view;
        });
    }

    private SupportAccess get(UUID id) {
        return accesses.find(id).orElseThrow(() -> Refusal.notFound("support-access", id));
    }

    private ServiceProfile profile() {
        return catalogue
                .ofTenant(clock.instant())
                .orElseThrow(() -> Refusal.of(Code.CONFLICT, "service-profile-missing"))
                .profile();
    }
}
