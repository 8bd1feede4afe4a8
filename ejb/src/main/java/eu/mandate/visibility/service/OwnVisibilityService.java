package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.USAGE_MANAGER;

import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.visibility.domain.OwnVisibilityRead;
import eu.mandate.visibility.domain.view.OwnVisibility;
import eu.mandate.visibility.service.support.VendorSights;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Who can see the person that asks; nobody may ask about somebody else here. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER, USAGE_MANAGER, MEMBER})
public class OwnVisibilityService {

    @Inject
    AppSights apps;

    @Inject
    ReaderSights sights;

    @Inject
    VendorSights vendor;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Everything that shows the person by what is in force now. */
    public OwnVisibility own() {
        var now = clock.instant();
        var self = sights.reader(caller.user().value());
        var profile = sights.profile(now);
        var view = self.member() == null || profile.isEmpty()
                ? OwnVisibility.nothing(self.member() != null)
                : new OwnVisibility(
                        true,
                        apps.of(profile.get(), self, now),
                        vendor.of(self.number(), now),
                        sights.of(profile.get(), self, now));
        events.fire(new OwnVisibilityRead());
        return view;
    }
}
