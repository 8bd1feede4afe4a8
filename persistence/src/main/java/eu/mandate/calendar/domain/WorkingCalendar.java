package eu.mandate.calendar.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The loaded years of all regions. Nothing is ever guessed: a day of a year that is not loaded has no answer. */
public final class WorkingCalendar {

    private final Map<RegionYear, CalendarYear> years;

    private WorkingCalendar(Map<RegionYear, CalendarYear> years) {
        this.years = years;
    }

    /**
     * The calendar of these years.
     *
     * @throws IllegalStateException when two of them are of the same region and year
     */
    public static WorkingCalendar of(Collection<CalendarYear> years) {
        return new WorkingCalendar(years.stream().collect(toUnmodifiableMap(CalendarYear::key, Function.identity())));
    }

    /**
     * Whether people work there on that day.
     *
     * @throws CalendarNotLoaded when the year is not loaded
     */
    public boolean isWorkingDay(Region region, LocalDate day) {
        return year(region, day).isWorkingDay(day);
    }

    /**
     * The holiday there on that day.
     *
     * @throws CalendarNotLoaded when the year is not loaded
     */
    public Optional<Holiday> holiday(Region region, LocalDate day) {
        return year(region, day).holiday(day);
    }

    /** The year if it is loaded. */
    public Optional<CalendarYear> find(Region region, int year) {
        return Optional.ofNullable(years.get(new RegionYear(region, year)));
    }

    private CalendarYear year(Region region, LocalDate day) {
        return find(region, day.getYear())
                .orElseThrow(() -> new CalendarNotLoaded(new RegionYear(region, day.getYear())));
    }
}
