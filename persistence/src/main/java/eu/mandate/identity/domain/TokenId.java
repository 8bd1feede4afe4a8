package eu.mandate.identity.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The id of one API token; it is public, the token's secret is not. */
public record TokenId(UUID value) {

    /** Refuses an absent value. */
    public TokenId {
        Objects.requireNonNull(value);
    }

    /** Reads the text form; empty for anything that is not exactly a canonical id. */
    public static Optional<TokenId> parse(String text) {
        return PublicId.parse(text).map(TokenId::new);
    }

    /** The id as it is written in URLs and in the audit log. */
    public String text() {
        return value.toString();
    }
}
