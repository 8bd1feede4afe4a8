package eu.mandate.dataplane.domain.record;

import static java.util.Objects.requireNonNull;

import eu.mandate.dataplane.domain.identifier.SubjectKey;

/**
 * Under which key a record is found for a person.
 *
 * @param kind code of the kind of data subject; empty where it is not known
 */
public record RecordSubject(String kind, SubjectKey key, Role role) {

    /** How the person stands in the record; stored by number. */
    public enum Role {
        /** Named as the one it is about. */
        NAMED,
        /** By an address or a number in a field. */
        BY_FIELD,
        /** By an address or a number inside a text. */
        MENTIONED
    }

    public RecordSubject {
        requireNonNull(kind, "kind");
        requireNonNull(key, "key");
        requireNonNull(role, "role");
    }
}
