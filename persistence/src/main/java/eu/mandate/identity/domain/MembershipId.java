package eu.mandate.identity.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The id of one person's membership in one space. */
public record MembershipId(UUID value) {

    /** Refuses an absent value. */
    public MembershipId {
        Objects.requireNonNull(value);
    }

    /** Reads the text form; empty for anything that is not exactly a canonical id. */
    public static Optional<MembershipId> parse(String text) {
        return PublicId.parse(text).map(MembershipId::new);
    }

    /** The id as it is written in URLs and in the audit log. */
    public String text() {
        return value.toString();
    }
}
