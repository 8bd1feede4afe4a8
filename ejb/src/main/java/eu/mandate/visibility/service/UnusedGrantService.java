package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.Instruction;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.AppScopeView.AppPermission;
import eu.mandate.visibility.domain.UnusedGrant;
import eu.mandate.visibility.domain.UnusedGrants;
import eu.mandate.visibility.domain.VisibilityEvent;
import eu.mandate.visibility.store.JdbcUse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Permissions that were granted and give nothing anybody looked at lately, so that they can be taken back. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
public class UnusedGrantService {

    @Inject
    AppScopes apps;

    @Inject
    JdbcUse use;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Every permission in force of which no category was read in the last {@value UnusedGrant#DAYS} days. */
    public UnusedGrants unused() {
        var now = clock.instant();
        var scopes = apps.profile(now).map(profile -> apps.all(profile, now)).orElse(List.of());
        var categories = scopes.stream()
                .flatMap(scope -> scope.permissions().stream())
                .filter(AppPermission::granted)
                .flatMap(UnusedGrantService::categories)
                .collect(Collectors.toSet());
        var read = categories.isEmpty() ? Set.<String>of() : use.read(categories, UnusedGrant.DAYS);
        var policy = apps.policy(now);
        var unused = scopes.stream()
                .flatMap(scope ->
                        unused(scope, read, apps.governing(policy, scope.app()).orElse(null)))
                .toList();
        events.fire(new VisibilityEvent.UnusedGrantsRead());
        return new UnusedGrants(UnusedGrant.DAYS, unused);
    }

    private static Stream<UnusedGrant> unused(AppScopeView scope, Set<String> read, Instruction governing) {
        return scope.permissions().stream()
                .filter(AppPermission::granted)
                .filter(permission -> categories(permission).noneMatch(read::contains))
                .map(permission -> new UnusedGrant(
                        scope.app(),
                        permission.permission(),
                        permission.name(),
                        categories(permission).toList(),
                        permission.fields(),
                        governing.effectiveFrom()));
    }

    private static Stream<String> categories(AppPermission permission) {
        return permission.fields().stream()
                .map(field -> field.substring(0, field.indexOf('.')))
                .distinct();
    }
}
