package eu.mandate.identity.service.recovery;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.PasswordResetView;
import eu.mandate.identity.entity.PasswordResets;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Forgotten passwords from the side of the person, who is not signed in; the code names the space. */
@Stateless
@PlatformScoped
@PermitAll
public class RecoveryService {

    @Inject
    TenantSwitch tenants;

    @Inject
    Recovering recovering;

    /**
     * Whose password the holder of the code may replace.
     *
     * @throws Refusal {@code NOT_FOUND} for a code that opens nothing; {@code CONFLICT} {@code reset-used},
     *     {@code reset-expired}, {@code reset-not-member} or {@code reset-elsewhere}; {@code ROLE_NOT_ALLOWED}
     *     {@code tenant-suspended}
     */
    public PasswordResetView look(String code) {
        var credential = read(code);
        return tenants.callAs(credential.tenant(), () -> recovering.look(credential));
    }

    /**
     * Replaces the password. Every browser session that began before ends with its next request; roles, memberships and API
     * tokens stay as they are.
     *
     * @throws Refusal as {@link #look}; {@code VALIDATION} for the new password
     */
    public void reset(@NotNull @Valid ResetPassword command) {
        var credential = read(command.code());
        tenants.runAs(credential.tenant(), () -> recovering.reset(credential, command.password()));
    }

    private static Credential read(String code) {
        return Credential.parse(Credential.Kind.PASSWORD_RESET, code).orElseThrow(PasswordResets::unknown);
    }
}
