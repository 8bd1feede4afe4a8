package eu.mandate.identity.service.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Chooses a new password in place of a forgotten one.
 *
 * @param code the code of the link
 */
public record ResetPassword(
        @NotBlank @Size(max = 200) String code,
        @NotNull @Size(min = 1, max = 256) String password) {

    /** Leaves both out, so that they reach no log. */
    @Override
    public String toString() {
        return "ResetPassword";
    }
}
