package eu.mandate.catalogue.domain.profile;

/**
 * A floor that cannot be undercut or a ceiling that cannot be exceeded.
 *
 * @param period null when only the criterion tells it, such as the end of the account
 */
public record Limit(Period period, Text criterion, Evidence evidence) {}
