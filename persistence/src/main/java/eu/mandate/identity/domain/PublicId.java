package eu.mandate.identity.domain;

import java.util.Optional;
import java.util.UUID;

/** Strict reading of ids that arrive from outside. */
final class PublicId {

    private static final int CANONICAL_LENGTH = 36;

    private PublicId() {}

    // UUID.fromString accepts "1-1-1-1-1"; one resource must not answer under several names.
    static Optional<UUID> parse(String text) {
        if (text == null || text.length() != CANONICAL_LENGTH) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
