package eu.mandate.calendar.domain;

/** What a period is counted in. */
public enum DeadlineUnit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    MONTHS
}
