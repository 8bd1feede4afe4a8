package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.GivenInstruction;
import eu.mandate.instruction.service.GiveOptions;
import eu.mandate.instruction.service.InstructionDesk;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.VisibilityEvent;
import eu.mandate.visibility.domain.VisibilityScopesView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;

/** What the own organisation lets applications of connected platforms see, and gives as an instruction. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
public class VisibilityScopeService {

    @Inject
    AppScopes apps;

    @Inject
    ReaderScopes readers;

    @Inject
    InstructionDesk desk;

    @Inject
    AppAuthorisationKind kind;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Every scope of the service; none while no profile is in force. */
    public VisibilityScopesView scopes() {
        var now = clock.instant();
        var view = apps.profile(now)
                .map(profile -> new VisibilityScopesView(apps.all(profile, now), readers.rules(profile, now)))
                .orElseGet(() -> new VisibilityScopesView(List.of(), List.of()));
        events.fire(new VisibilityEvent.VisibilityScopesRead());
        return view;
    }

    /** @throws Refusal NOT_FOUND for an application whose range cannot be set */
    public AppScopeView get(@NotNull String app) {
        var now = clock.instant();
        var profile = apps.profile(now).orElseThrow(() -> Refusal.notFound("visibility-scope", app));
        var view = apps.view(profile, apps.rule(profile, app), apps.policy(now));
        events.fire(new VisibilityEvent.VisibilityScopeRead(app));
        return view;
    }

    /**
     * Instructs what an application may get from now on.
     *
     * @param basedOn number of the latest instruction about it that the caller saw, 0 for none; null when not insisting
     * @throws Refusal NOT_FOUND; VALIDATION at {@code /app} when the choice is about another one; as {@link InstructionDesk#give}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL})
    public GivenInstruction put(@NotNull String app, @NotNull AppAuthorisation choice, Integer basedOn) {
        insist(app);
        if (!app.equals(choice.app())) throw Refusal.invalid("/app", "scope-app-other");
        return desk.give(kind, choice, GiveOptions.basedOn(basedOn));
    }

    /**
     * Revokes it: from now on the application gets nothing.
     *
     * @throws Refusal NOT_FOUND when nothing was given; as {@link #put}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL})
    public GivenInstruction revoke(@NotNull String app, Integer basedOn) {
        insist(app);
        var given = apps.authorisation(apps.policy(clock.instant()), app)
                .orElseThrow(() -> Refusal.notFound("visibility-scope", app));
        return desk.give(kind, given.revoked(), GiveOptions.basedOn(basedOn));
    }

    private void insist(String app) {
        var profile = apps.profile(clock.instant()).orElseThrow(() -> Refusal.notFound("visibility-scope", app));
        apps.rule(profile, app);
    }
}
