package eu.mandate.identity.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Replaces the own password. */
public record ChangePassword(
        @NotNull @Size(min = 1, max = 256) String current,
        @NotNull @Size(min = 1, max = 256) String next) {

    /** Leaves the passwords out, so that they reach no log. */
    @Override
    public String toString() {
        return "ChangePassword";
    }
}
