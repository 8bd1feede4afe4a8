package eu.mandate.catalogue.domain.profile;

/** What a period is counted in; weeks are seven days. */
public enum PeriodUnit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS
}
