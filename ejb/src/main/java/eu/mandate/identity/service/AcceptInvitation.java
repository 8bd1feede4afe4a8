package eu.mandate.identity.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Accepts an invitation.
 *
 * @param code the code of the invitation link
 * @param displayName the name others see; ignored, and then optional, when the account exists
 * @param password a new one, or the existing one when the account exists
 */
public record AcceptInvitation(
        @NotBlank @Size(max = 200) String code,
        @Size(max = 100) String displayName,
        @NotNull @Size(min = 1, max = 256) String password) {

    /** Leaves code and password out, so that they reach no log. */
    @Override
    public String toString() {
        return "AcceptInvitation";
    }
}
