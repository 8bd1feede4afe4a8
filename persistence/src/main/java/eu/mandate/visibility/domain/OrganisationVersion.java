package eu.mandate.visibility.domain;

/**
 * Which state of the directory something holds for.
 *
 * @param tree rises with each change of the departments
 * @param people rises with each change of who is where
 * @param writer the transaction that counted last; what is taken back counts the same numbers, but in another transaction
 */
public record OrganisationVersion(long tree, long people, long writer) {

    /** Of an organisation that never had a directory. */
    public static final OrganisationVersion EMPTY = new OrganisationVersion(0, 0, 0);
}
