package eu.mandate.calendar.domain;

/** Where a loaded calendar came from. */
public enum CalendarOrigin {
    /** Delivered with the product. */
    DELIVERED,
    /** Put into the installation's own folder of calendars; it stands before a delivered one of the same year. */
    INSTALLATION
}
