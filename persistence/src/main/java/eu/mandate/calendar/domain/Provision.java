package eu.mandate.calendar.domain;

/** The provision a step of a computation rests on; its citation is a text with the key {@code provision.<NAME>}. */
public enum Provision {
    /** The hour or day of the event is not counted. */
    REGULATION_1182_3_1,
    /** Days run to the end of the last one. */
    REGULATION_1182_3_2_B,
    /** Months end on the same date, or on the last day of a month without it. */
    REGULATION_1182_3_2_C,
    /** A last day that is no working day gives way to the next one, unless the period is in hours. */
    REGULATION_1182_3_4,
    /** Two days or more contain two working days. */
    REGULATION_1182_3_5,
    /** The same provisions as they apply in the United Kingdom. */
    UK_3_1,
    UK_3_2_B,
    UK_3_2_C,
    UK_3_4,
    UK_3_5,
    /** One month for an answer, two more for complex requests, with notice and reasons within the first. */
    GDPR_12_3,
    /** The same in the United Kingdom, with a later start and a pause for clarification. */
    UK_GDPR_12A,
    /** The first day is not counted; hours run from the stated moment. */
    CIVIL_CODE_201,
    /** Months end on the corresponding day, or on the last day of a month without it. */
    CIVIL_CODE_202,
    /** A last day on a statutory day of rest gives way to the day after; it ends at midnight or at closing time. */
    CIVIL_CODE_203,
    /** The measures on holidays and the yearly notice that exchanges working days for weekend days. */
    HOLIDAY_MEASURES,
    /** What the service promises in days, and never more than the month of the law. */
    PROMISE_AND_GDPR_12_3,
    /** Counted earlier than the law would allow, to be safe. */
    CAREFUL_READING,
    /** Data is kept no longer than necessary. */
    STORAGE_LIMITATION,
    /** A duty to keep lasts to the end of its last day. */
    DUTY_TO_KEEP,
    /** A notice of some days leaves that many days between itself and the event. */
    CLEAR_DAYS
}
