package eu.mandate.visibility.service;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.OwnGrantView;
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
        // An application whose authorisation ended shows nobody.
        return CategoryRule.all(profile).stream()
                .filter(CategoryRule::limitsApp)
                .filter(rule -> people.shows(apps.range(policy, rule.app()), self.number()))
                .map(rule -> sight(profile, policy, rule, granted))
                .toList();
    }

    private AppSight sight(
            ServiceProfile profile, PolicyInForce policy, CategoryRule rule, List<OwnGrantView> granted) {
        var governing = apps.governing(policy, rule.app()).orElseThrow();
        var authorisation = apps.authorisation(policy, rule.app()).orElseThrow();
        return new AppSight(
                rule.app(),
                rule.rule().name(),
                authorisation.need(),
                AppScopes.permissions(profile, rule, authorisation.permissions()).stream()
                        .filter(AppScopeView.AppPermission::granted)
                        .toList(),
                granted.stream().filter(grant -> grant.app().equals(rule.app())).toList(),
                governing.number(),
                governing.effectiveFrom(),
                authorisation.validUntil());
    }
}
