package eu.mandate.dataplane.domain.report;

/** What a usage report can be put in the order of: the five fields it tells, and no other. */
public enum UsageOrder {
    NAME,
    EMAIL,
    LOGS_IN,
    LOGIN_FREQUENCY,
    TIME_SPENT
}
