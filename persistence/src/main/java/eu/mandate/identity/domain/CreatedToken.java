package eu.mandate.identity.domain;

/**
 * A fresh API token.
 *
 * @param secret the bearer credential; shown once, only its digest is kept
 */
public record CreatedToken(ApiTokenView token, String secret) {

    /** Leaves the secret out, so that it reaches no log. */
    @Override
    public String toString() {
        return "CreatedToken[" + token + "]";
    }
}
