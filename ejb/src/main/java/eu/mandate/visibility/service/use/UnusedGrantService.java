package eu.mandate.visibility.service.use;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.AppScopeView.AppPermission;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.FieldUse;
import eu.mandate.visibility.domain.UnusedGrant;
import eu.mandate.visibility.domain.UnusedGrants;
import eu.mandate.visibility.domain.VisibilityEvent;
import eu.mandate.visibility.domain.use.GrantAge;
import eu.mandate.visibility.service.AppScopes;
import eu.mandate.visibility.store.JdbcUse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was granted and nobody used lately, so that it can be taken back. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
public class UnusedGrantService {

    @Inject
    AppScopes apps;

    @Inject
    UnusedReaders readers;

    @Inject
    GrantAges ages;

    @Inject
    JdbcUse log;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Every permission in force that gives fields no read showed in the last {@value UnusedGrant#DAYS} days, and every scope of a
     * reader under which nobody was shown a record; those that were given later than that apart.
     */
    public UnusedGrants unused() {
        var now = clock.instant();
        var profile = apps.profile(now);
        var unused = profile.map(present -> unused(present, now)).orElse(UnusedGrants.NOTHING);
        events.fire(new VisibilityEvent.UnusedGrantsRead());
        return unused;
    }

    private UnusedGrants unused(ServiceProfile profile, Instant now) {
        var scopes = apps.all(profile, now);
        var granted = scopes.stream()
                .flatMap(scope -> scope.permissions().stream())
                .filter(AppPermission::granted)
                .flatMap(permission -> categories(permission.fields()))
                .collect(Collectors.toSet());
        var use = log.shown(granted, ofReaders(profile), UnusedGrant.DAYS);
        var unused = scopes.stream()
                .flatMap(scope -> unused(scope, use.fields(), now))
                .toList();
        return UnusedGrants.of(unused, readers.of(profile, use.readers(), now), !granted.isEmpty(), now);
    }

    private static Set<String> ofReaders(ServiceProfile profile) {
        return CategoryRule.all(profile).stream()
                .filter(rule -> !rule.limitsApp())
                .flatMap(rule -> rule.rule().categories().stream())
                .collect(Collectors.toSet());
    }

    private Stream<UnusedGrant> unused(AppScopeView scope, FieldUse use, Instant now) {
        var idle = scope.permissions().stream()
                .filter(AppPermission::granted)
                .filter(permission -> !use.unused(permission.fields()).isEmpty())
                .toList();
        if (idle.isEmpty()) return Stream.empty();
        var age = ages.app(scope.app(), now);
        return idle.stream().map(permission -> unused(scope, permission, use, since(age, permission, now)));
    }

    private static Instant since(GrantAge<AppAuthorisation> age, AppPermission permission, Instant now) {
        return age.since(
                (given, day) -> given.gives(day) && given.permissions().contains(permission.permission()), now);
    }

    private static UnusedGrant unused(AppScopeView scope, AppPermission permission, FieldUse use, Instant since) {
        var fields = use.unused(permission.fields());
        return new UnusedGrant(
                scope.app(),
                scope.name(),
                permission.permission(),
                permission.name(),
                categories(fields).toList(),
                fields,
                permission.fields().stream().filter(use::shows).toList(),
                since);
    }

    private static Stream<String> categories(List<String> fields) {
        return fields.stream()
                .map(field -> field.substring(0, field.indexOf('.')))
                .distinct();
    }
}
