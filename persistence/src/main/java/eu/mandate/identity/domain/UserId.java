package eu.mandate.identity.domain;

import java.util.Objects;
import java.util.UUID;

/** The platform-wide id of a person; the same person keeps it in every space they belong to. */
public record UserId(UUID value) {

    /** Refuses an absent value. */
    public UserId {
        Objects.requireNonNull(value);
    }

    /** The id as it is written in URLs and in the audit log. */
    public String text() {
        return value.toString();
    }
}
