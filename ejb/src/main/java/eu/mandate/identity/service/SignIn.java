package eu.mandate.identity.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks to sign in. */
public record SignIn(
        @NotBlank @Size(max = 200) String username,
        @NotNull @Size(min = 1, max = 256) String password) {

    /** Leaves the password out, so that it reaches no log. */
    @Override
    public String toString() {
        return "SignIn";
    }
}
