package eu.mandate.visibility.service;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.OwnGrantView;
import eu.mandate.visibility.domain.ScopeState;
import eu.mandate.visibility.domain.view.OwnVisibility.AppSight;
import eu.mandate.visibility.store.JdbcOwnGrants;
import eu.mandate.visibility.store.JdbcRangePeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Which applications see one member, with which fields, and what of it the member granted. */
@ApplicationScoped
public class AppSights {

    @Inject
    AppScopes apps;

    @Inject
    JdbcRangePeople people;

    @Inject
    JdbcOwnGrants grants;

    /** Those that see the member now. */
    public List<AppSight> of(ServiceProfile profile, KnownReader self, Instant now) {
        var policy = apps.policy(now);
        var granted = grants.list(self.number());
        return apps.all(profile, now).stream()
                .filter(scope -> scope.state() == ScopeState.IN_FORCE)
                .filter(scope -> people.shows(apps.range(policy, scope.app()), self.number()))
                .map(scope -> sight(policy, scope, granted))
                .toList();
    }

    private AppSight sight(PolicyInForce policy, AppScopeView scope, List<OwnGrantView> granted) {
        return new AppSight(
                scope.app(),
                scope.name(),
                scope.authorisation().need(),
                scope.permissions().stream()
                        .filter(AppScopeView.AppPermission::granted)
                        .toList(),
                granted.stream()
                        .filter(grant -> grant.app().equals(scope.app()))
                        .toList(),
                scope.instruction(),
                apps.governing(policy, scope.app()).orElseThrow().effectiveFrom(),
                scope.authorisation().validUntil());
    }
}
