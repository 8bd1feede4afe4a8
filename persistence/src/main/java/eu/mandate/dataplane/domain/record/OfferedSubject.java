package eu.mandate.dataplane.domain.record;

import eu.mandate.dataplane.domain.identifier.IdentifierKind;

/**
 * A person that a record is said to be about.
 *
 * @param kind code of the kind of data subject, as the profile names it
 * @param system which system gave an external identifier; null for the record's own system
 * @param value the identifier as it was written
 */
public record OfferedSubject(String kind, IdentifierKind identifier, String system, String value) {
    @Override
    public String toString() {
        return kind + " by " + identifier;
    }
}
