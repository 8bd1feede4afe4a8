package eu.mandate.identity.domain;

import java.util.List;

/**
 * The answer to a successful sign-in.
 *
 * @param choices the spaces the person may enter, by name; may be empty
 * @param language BCP 47 tag the person chose, or {@code null}
 * @param theme name of the look the person chose, or {@code null}
 */
public record SignedIn(UserId user, List<TenantChoice> choices, String language, String theme) {

    /** Keeps its own copy of the choices. */
    public SignedIn {
        choices = List.copyOf(choices);
    }
}
