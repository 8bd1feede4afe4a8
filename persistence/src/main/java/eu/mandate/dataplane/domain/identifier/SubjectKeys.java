package eu.mandate.dataplane.domain.identifier;

import eu.mandate.catalogue.domain.profile.DataCategory;

/**
 * The keys under which the people of one category are found. Where a profile keeps a category apart from all others, they are
 * hashed for it alone and told apart by an address or a number, never by what another system calls them: nothing leads from
 * such a record to any other (row S-013).
 *
 * @param key of the organisation
 */
public record SubjectKeys(HashingKey key, DataCategory category) {

    private static final String APART = "S-013";

    /** Whether nothing may lead from here to records of another category. */
    public boolean apart() {
        return category.rows().contains(APART);
    }

    /** Whether people may be told apart by it here. */
    public boolean allows(IdentifierKind kind) {
        return !apart() || kind != IdentifierKind.EXTERNAL_ID;
    }

    /** The key of a person. */
    public SubjectKey of(SubjectIdentifier identifier) {
        return apart() ? key.subject(category.code(), identifier) : key.subject(identifier);
    }
}
