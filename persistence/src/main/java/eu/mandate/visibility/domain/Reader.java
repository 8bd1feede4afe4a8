package eu.mandate.visibility.domain;

import java.util.Set;
import java.util.UUID;

/** Who reads or brings records. */
public sealed interface Reader {

    /**
     * Somebody of the organisation, or a program with a token of theirs.
     *
     * @param user the person's id
     */
    record Person(UUID user) implements Reader {}

    /**
     * One of the vendor's people.
     *
     * @param records ids of the records that an approval of the organisation names, now
     */
    record Staff(Set<UUID> records) implements Reader {
        public Staff {
            records = Set.copyOf(records);
        }
    }

    /** A job of the platform or a connector. */
    record Job() implements Reader {}
}
