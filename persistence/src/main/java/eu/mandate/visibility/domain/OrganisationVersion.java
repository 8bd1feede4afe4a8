package eu.mandate.visibility.domain;

import static java.util.Objects.requireNonNullElse;

/**
 * Which state of the directory, and of what platforms reported, something holds for.
 *
 * @param tree rises with each change of the departments
 * @param people rises with each change of who is where
 * @param writer the transaction that counted last; what is taken back counts the same numbers, but in another transaction
 * @param platforms each application with the digest of the range that its platform gave it; empty where none was reported
 */
public record OrganisationVersion(long tree, long people, long writer, String platforms) {

    /** Of an organisation that never had a directory. */
    public static final OrganisationVersion EMPTY = new OrganisationVersion(0, 0, 0, "");

    public OrganisationVersion {
        platforms = requireNonNullElse(platforms, "");
    }
}
