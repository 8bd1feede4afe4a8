package eu.mandate.identity.store;

import eu.mandate.identity.domain.UserId;

/**
 * What a sign-in needs to know about a person.
 *
 * @param passwordHash PHC form; {@code null} while the person has not chosen a password
 */
public record StoredAccount(UserId id, String passwordHash, String language, String theme) {

    /** Leaves the hash out, so that it reaches no log. */
    @Override
    public String toString() {
        return "StoredAccount[" + id.text() + "]";
    }
}
