package eu.mandate.identity.service;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.InvitationView;
import eu.mandate.identity.entity.Invitations;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Invitations from the side of the invited person, who is not signed in; the code names the space. */
@Stateless
@PlatformScoped
@PermitAll
public class InvitationService {

    @Inject
    TenantSwitch tenants;

    @Inject
    Joining joining;

    /**
     * What the holder of the code is invited to.
     *
     * @throws Refusal {@code NOT_FOUND} for a code that opens nothing; {@code CONFLICT} {@code invitation-used},
     *     {@code invitation-expired} or {@code invitation-not-open}
     */
    public InvitationView look(String code) {
        var credential = read(code);
        return tenants.callAs(credential.tenant(), () -> joining.look(credential));
    }

    /**
     * Makes the invited person a member. A new account gets name and password; an existing one proves its password.
     *
     * @throws Refusal as {@link #look}; {@code VALIDATION} for the name or the new password; {@code UNAUTHENTICATED}
     *     {@code sign-in-failed} for the existing one; {@code RATE_LIMITED} (seconds)
     */
    public void accept(@NotNull @Valid AcceptInvitation command) {
        var credential = read(command.code());
        tenants.runAs(credential.tenant(), () -> joining.accept(credential, command));
    }

    private static Credential read(String code) {
        return Credential.parse(Credential.Kind.INVITATION, code).orElseThrow(Invitations::unknown);
    }
}
