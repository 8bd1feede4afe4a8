package eu.mandate.identity.domain;

import java.util.Objects;
import java.util.UUID;

/** The id of one invitation; a renewed invitation has a new one. */
public record InvitationId(UUID value) {

    /** Refuses an absent value. */
    public InvitationId {
        Objects.requireNonNull(value);
    }

    /** The id as it is written in the audit log. */
    public String text() {
        return value.toString();
    }
}
