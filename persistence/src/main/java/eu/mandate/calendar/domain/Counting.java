package eu.mandate.calendar.domain;

/** How a rule comes from a question to its answer. */
interface Counting {

    /** @throws CalendarNotLoaded when a year that matters is not loaded */
    Deadline count(DeadlineQuestion question, Reckoning reckoning);
}
