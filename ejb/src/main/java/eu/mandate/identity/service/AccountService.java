package eu.mandate.identity.service;

import eu.mandate.identity.domain.AccountEvent;
import eu.mandate.identity.domain.AccountView;
import eu.mandate.identity.domain.Roles;
import eu.mandate.identity.entity.PlatformUser;
import eu.mandate.identity.entity.PlatformUsers;
import eu.mandate.identity.service.guard.AccountProof;
import eu.mandate.identity.store.CallerStore;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.entity.RealTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;

/** What signed-in people do with their own account, whatever their role. */
@Stateless
@RolesAllowed({
    Roles.TENANT_ADMIN,
    Roles.PRIVACY_MANAGER,
    Roles.LEGAL,
    Roles.AGREEMENT_REQUESTER,
    Roles.USAGE_MANAGER,
    Roles.AUDITOR,
    Roles.MEMBER,
    Roles.ONBOARDING,
    Roles.SUPPORT,
    Roles.COMMS,
    Roles.BILLING,
    Roles.SECURITY,
    Roles.OPERATIONS,
    Roles.PRIVACY,
    Roles.DPO,
    Roles.HR,
    Roles.MARKETING,
    Roles.INSTALLATION_ADMIN
})
public class AccountService {

    @Inject
    PlatformUsers users;

    @Inject
    CallerStore callers;

    @Inject
    CurrentCaller caller;

    @Inject
    AccountProof proof;

    @Inject
    @RealTime
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Notes that the caller begins to work in the current space. */
    public void enter() {
        events.fire(new AccountEvent.TenantEntered(caller.user()));
    }

    /** The caller's own account. */
    public AccountView own() {
        var user = user();
        events.fire(new AccountEvent.AccountRead(user.id()));
        return new AccountView(
                user.username().value(), user.displayName(), user.language(), user.theme(), callers.choices(user.id()));
    }

    /**
     * Replaces the caller's password. Every browser session that began before ends with its next request.
     *
     * @throws Refusal {@code VALIDATION} {@code password-wrong} for the present one, or what the rule for new ones finds;
     *     {@code RATE_LIMITED} (seconds)
     */
    public void changePassword(@NotNull @Valid ChangePassword command) {
        var user = user();
        if (!proof.proves(user, command.current())) {
            throw Refusal.invalid("/current", "password-wrong");
        }
        user.changePassword(proof.chosen(user, command.next(), "/next"), clock.instant());
        events.fire(new AccountEvent.PasswordChanged(user.id()));
    }

    /** Chooses language and look. */
    public void choosePreferences(@NotNull @Valid ChoosePreferences command) {
        var user = user();
        user.prefer(command.language(), command.theme());
        events.fire(new AccountEvent.PreferencesChosen(user.id()));
    }

    private PlatformUser user() {
        return users.get(caller.user());
    }
}
