package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.Instruction;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.AppScopeView.AppPermission;
import eu.mandate.visibility.domain.FieldUse;
import eu.mandate.visibility.domain.UnusedGrant;
import eu.mandate.visibility.domain.UnusedGrants;
import eu.mandate.visibility.domain.VisibilityEvent;
import eu.mandate.visibility.store.JdbcUse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Permissions that were granted and give fields nobody looked at lately, so that they can be taken back. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
public class UnusedGrantService {

    @Inject
    AppScopes apps;

    @Inject
    JdbcUse log;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Every permission in force that gives fields no read showed in the last {@value UnusedGrant#DAYS} days. */
    public UnusedGrants unused() {
        var now = clock.instant();
        var scopes = apps.profile(now).map(profile -> apps.all(profile, now)).orElse(List.of());
        var categories = scopes.stream()
                .flatMap(scope -> scope.permissions().stream())
                .filter(AppPermission::granted)
                .flatMap(permission -> categories(permission.fields()))
                .collect(Collectors.toSet());
        var use = categories.isEmpty() ? FieldUse.NONE : log.shown(categories, UnusedGrant.DAYS);
        var policy = apps.policy(now);
        var unused = scopes.stream()
                .flatMap(scope ->
                        unused(scope, use, apps.governing(policy, scope.app()).orElse(null)))
                .toList();
        events.fire(new VisibilityEvent.UnusedGrantsRead());
        return UnusedGrants.of(unused, !categories.isEmpty());
    }

    private static Stream<UnusedGrant> unused(AppScopeView scope, FieldUse use, Instruction governing) {
        return scope.permissions().stream()
                .filter(AppPermission::granted)
                .filter(permission -> !use.unused(permission.fields()).isEmpty())
                .map(permission -> unused(scope, permission, use, governing.effectiveFrom()));
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
