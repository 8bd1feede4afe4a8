package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.USAGE_MANAGER;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.OwnVisibilityRead;
import eu.mandate.visibility.domain.ScopeState;
import eu.mandate.visibility.domain.view.OwnVisibility;
import eu.mandate.visibility.domain.view.OwnVisibility.AppSight;
import eu.mandate.visibility.store.JdbcReaders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Who can see the person that asks; nobody may ask about somebody else here. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER, USAGE_MANAGER, MEMBER})
public class OwnVisibilityService {

    @Inject
    AppScopes apps;

    @Inject
    ReaderSights sights;

    @Inject
    JdbcReaders readers;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Everything that shows the person by what is in force now. */
    public OwnVisibility own() {
        var now = clock.instant();
        var self = readers.reader(caller.user().value());
        var profile = apps.profile(now);
        var view = self.member() == null || profile.isEmpty()
                ? new OwnVisibility(self.member() != null, List.of(), List.of())
                : new OwnVisibility(true, apps(profile.get(), self, now), sights.of(profile.get(), self, now));
        events.fire(new OwnVisibilityRead());
        return view;
    }

    private List<AppSight> apps(ServiceProfile profile, KnownReader self, Instant now) {
        var policy = apps.policy(now);
        return apps.all(profile, now).stream()
                .filter(scope -> scope.state() == ScopeState.IN_FORCE)
                .filter(scope -> sights.shows(apps.range(policy, scope.app()), self))
                .map(scope -> new AppSight(
                        scope.app(),
                        scope.name(),
                        scope.authorisation().need(),
                        scope.permissions().stream()
                                .filter(AppScopeView.AppPermission::granted)
                                .toList(),
                        scope.instruction(),
                        apps.governing(policy, scope.app()).orElseThrow().effectiveFrom(),
                        scope.authorisation().validUntil()))
                .toList();
    }
}
