package eu.mandate.catalogue.domain.profile;

/**
 * A statutory period of one country.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Statute(String country, Text reference, Period period) {}
