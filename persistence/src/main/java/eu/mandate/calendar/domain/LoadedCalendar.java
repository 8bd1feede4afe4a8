package eu.mandate.calendar.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * One loaded year as it is shown.
 *
 * @param workingDays how many days of the year people work: the control total
 * @param makeUpDays Saturdays and Sundays among them
 * @param checksum SHA-256 of the file's content, as the file states it and as it was found
 */
public record LoadedCalendar(
        Region region,
        int year,
        int workingDays,
        List<Holiday> holidays,
        List<LocalDate> makeUpDays,
        CalendarSource source,
        String checksum,
        CalendarOrigin origin) {

    /** The view of a year. */
    public static LoadedCalendar of(CalendarYear year, CalendarOrigin origin) {
        return new LoadedCalendar(
                year.region(),
                year.year(),
                year.workingDayCount(),
                year.holidays(),
                year.workingDays(),
                year.source(),
                year.checksum(),
                origin);
    }
}
