package eu.mandate.identity.service.guard;

import eu.mandate.identity.entity.PlatformUser;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks a person for their password outside of signing in, and takes new ones; guessing counts as at sign-in. */
@ApplicationScoped
public class AccountProof {

    @Inject
    Passwords passwords;

    @Inject
    SignInThrottle throttle;

    /**
     * Insists on the person's present password.
     *
     * @throws Refusal {@code UNAUTHENTICATED} {@code sign-in-failed}; {@code RATE_LIMITED} (seconds)
     */
    public void require(PlatformUser user, String password) {
        if (!proves(user, password)) {
            throw Refusal.of(Code.UNAUTHENTICATED, "sign-in-failed");
        }
    }

    /**
     * Whether the password is the person's present one.
     *
     * @throws Refusal {@code RATE_LIMITED} (seconds)
     */
    public boolean proves(PlatformUser user, String password) {
        throttle.admit(user.username());
        var right = passwords.matches(password, user.passwordHash().orElse(null));
        if (right) {
            throttle.succeeded(user.username());
        }
        return right;
    }

    /** Holds earlier wrong passwords against the person no longer, who has just got a new one. */
    public void relieve(PlatformUser user) {
        throttle.succeeded(user.username());
    }

    /** As {@link Passwords#hashChosen}. */
    public String chosen(PlatformUser user, String password, String pointer) {
        return passwords.hashChosen(password, user.username(), pointer);
    }
}
