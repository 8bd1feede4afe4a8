package eu.mandate.calendar.domain;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The days off of one region in one year, as one file holds them. Saturdays and Sundays are days off everywhere and not
 * listed.
 *
 * @param holidays in their order, without overlap, inside the year
 * @param workingDays Saturdays and Sundays on which people work in exchange for a bridge day, in their order
 * @param source what they were taken from
 * @param checksum SHA-256 of everything else, 64 hexadecimal digits; judged by whoever reads the file
 */
public record CalendarYear(
        Region region,
        int year,
        List<Holiday> holidays,
        List<LocalDate> workingDays,
        CalendarSource source,
        String checksum) {

    /** @throws Refusal VALIDATION when something is missing or a day stands where it cannot stand */
    public CalendarYear {
        if (region == null || holidays == null || workingDays == null || source == null) {
            throw Refusal.of(Code.VALIDATION, "calendar-incomplete");
        }
        holidays = List.copyOf(holidays);
        workingDays = List.copyOf(workingDays);
        var last = LocalDate.of(year - 1, 12, 31);
        for (var holiday : holidays) {
            insistOn(holiday.from().isAfter(last) && holiday.to().getYear() == year, "day-misplaced", holiday.from());
            last = holiday.to();
        }
        last = LocalDate.of(year - 1, 12, 31);
        for (var day : workingDays) {
            insistOn(day.isAfter(last) && day.getYear() == year, "day-misplaced", day);
            insistOn(weekend(day), "working-day-no-weekend", day);
            insistOn(holidays.stream().noneMatch(holiday -> holiday.covers(day)), "working-day-is-holiday", day);
            last = day;
        }
    }

    /** Which calendar this is. */
    public RegionYear key() {
        return new RegionYear(region, year);
    }

    /** Everything but the checksum: what the checksum is made of. */
    public CalendarYear content() {
        return new CalendarYear(region, year, holidays, workingDays, source, null);
    }

    /** The holiday on that day. */
    public Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream().filter(holiday -> holiday.covers(day)).findFirst();
    }

    /** Whether people work on that day of the year. */
    public boolean isWorkingDay(LocalDate day) {
        return workingDays.contains(day) || (!weekend(day) && holiday(day).isEmpty());
    }

    /** How many days of the year people work: the control total. */
    public int workingDayCount() {
        return (int) LocalDate.of(year, 1, 1)
                .datesUntil(Year.of(year).atDay(1).plusYears(1))
                .filter(this::isWorkingDay)
                .count();
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void insistOn(boolean truth, String reason, LocalDate day) {
        if (!truth) throw Refusal.of(Code.VALIDATION, "calendar-" + reason, day.toString());
    }
}
