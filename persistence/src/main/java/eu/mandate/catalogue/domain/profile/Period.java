package eu.mandate.catalogue.domain.profile;

/**
 * A length of time.
 *
 * @param amount 0 means at once
 */
public record Period(int amount, PeriodUnit unit) {}
