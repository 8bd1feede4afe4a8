package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.USAGE_MANAGER;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.directory.domain.Named;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.service.Unrecorded;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.VisibilityEvent;
import eu.mandate.visibility.domain.view.ScopeNames;
import eu.mandate.visibility.store.JdbcScopeNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What pages on scopes need beside the scopes: what things are called, and what was instructed at another moment. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
public class ScopeOfferService {
    /** Most people offered for one text. */
    public static final int OFFERED = 10;

    @Inject
    AppScopes apps;

    @Inject
    JdbcScopeNames names;

    @Inject
    DirectoryNames called;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** The profile in force; empty while there is none. */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER, USAGE_MANAGER, MEMBER})
    @Unrecorded("the profile of the service, which everybody in the organisation may read")
    public Optional<ServiceProfile> profile() {
        return apps.profile(clock.instant());
    }

    /** The instruction behind each application that has one. */
    @Unrecorded("number and date of instructions stand beside the scopes, and reading those is recorded")
    public Map<String, Instruction> governing() {
        var policy = apps.policy(clock.instant());
        return policy.all(AppAuthorisationKind.KEY).stream()
                .collect(Collectors.toMap(Instruction::subject, Function.identity()));
    }

    /** What the things in a choice are called. */
    @Unrecorded("names stand beside the scope that names them, and reading that is recorded")
    public ScopeNames names(@NotNull PeopleChoice choice) {
        return called.of(choice);
    }

    /** People who may sign in and whose name begins with a text, at most {@value #OFFERED}. */
    @Unrecorded("names of colleagues who sign in, offered to whoever sets their scope, which is recorded")
    public List<Named> people(@NotNull String text) {
        return text.isBlank() ? List.of() : names.peopleNamed(text.strip(), OFFERED);
    }

    /**
     * What an application might see by what was instructed at a moment, within what the platform was known to give then, among the
     * people of today.
     *
     * @param moment null for now
     * @throws Refusal NOT_FOUND for an application whose range cannot be set
     */
    public AppScopeView at(@NotNull String app, Instant moment) {
        var now = clock.instant();
        var profile = apps.profile(now).orElseThrow(() -> Refusal.notFound("visibility-scope", app));
        var policy = apps.policy(moment == null ? now : moment);
        var view = apps.view(profile, apps.rule(profile, app), policy, moment);
        events.fire(new VisibilityEvent.VisibilityScopeRead(app));
        return view;
    }
}
