package eu.mandate.calendar.domain;

/** What one step of a computation says; its sentence is a text with the key {@code deadline.step.<NAME>}. */
public enum StepKind {
    /** The day of the event. */
    DAY_NOT_COUNTED,
    /** The hour of the event, and the full hour after it. */
    HOUR_NOT_COUNTED,
    /** The moment from which hours run. */
    RUNS_FROM_MOMENT,
    /** The number of months and the day with the same date. */
    SAME_DATE,
    /** The number of months and the last day of a month that has no such date. */
    LAST_DAY_OF_MONTH,
    /** The number of days and the last of them. */
    DAYS_LATER,
    /** The number of hours and their end. */
    HOURS_LATER,
    /** Hours are not prolonged for days of rest. */
    HOURS_NOT_MOVED,
    /** A Saturday or a Sunday. */
    WEEKEND,
    /** A public holiday and its name. */
    PUBLIC_HOLIDAY,
    /** A weekend day on which people work. */
    MAKE_UP_DAY,
    /** The next working day. */
    NEXT_WORKING_DAY,
    /** The day with which the period contains two working days. */
    TWO_WORKING_DAYS,
    /** The later day on which the clock starts. */
    LATER_START,
    /** The number of days of a pause, its first and its last day. */
    PAUSED,
    /** The day of asking for clarification, and the end of the period, which had come before. */
    PAUSED_TOO_LATE,
    /** The last day for telling of an extension. */
    NOTICE_BY,
    /** The first day that may count. */
    COUNTS_FROM,
    /** Days off that were passed over: the first, the last, their name. */
    PASSED_OVER,
    /** The number of working days and the last of them. */
    WORKING_DAY_NUMBER,
    /** The last day ends at midnight or at closing time. */
    ENDS_AT_CLOSE,
    /** The end of the promised days and the end of the month. */
    EARLIER_OF_TWO,
    /** The last day of a duty to keep. */
    KEPT_THROUGH,
    /** The first day on which deletion is allowed. */
    DELETION_FROM,
    /** The last day of data; never moved. */
    DELETED_BY,
    /** The number of days between notice and event, and the event. */
    DAYS_BEFORE,
    /** The last day for sending; never moved. */
    SENT_BY,
    /** The region and the year whose calendar is not loaded. */
    CALENDAR_MISSING
}
