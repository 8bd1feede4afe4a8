package eu.mandate.retention.domain;

import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.LongStream;

/**
 * Compares periods that are counted in different units. Months and years have no fixed length, so the question is asked for
 * every day on which a period can start; the calendar repeats itself after 400 years.
 */
public final class PeriodLength {

    private static final LocalDate FIRST_START = LocalDate.of(2000, 1, 1);
    private static final long STARTS = 146_097;
    private static final int HOURS_OF_DAY = 24;
    private static final int MONTHS_OF_YEAR = 12;

    // Of the days of a year at least one in two is a working day, and no run of days off is longer than this.
    private static final int DAYS_FOR_WORKING_DAY = 2;
    private static final int LONGEST_BREAK = 20;

    private PeriodLength() {}

    /** Whether there is a day from which the one lasts longer than the other. */
    public static boolean everLonger(Period one, Period other) {
        var longest = longest(one);
        var shortest = shortest(other);
        if (family(longest.unit()) == family(shortest.unit())) return count(longest) > count(shortest);
        return LongStream.range(0, STARTS)
                .mapToObj(FIRST_START::plusDays)
                .anyMatch(start -> end(start, longest).isAfter(end(start, shortest)));
    }

    private static Period longest(Period period) {
        return period.unit() == PeriodUnit.WORKING_DAYS
                ? new Period(Math.addExact(period.amount() * DAYS_FOR_WORKING_DAY, LONGEST_BREAK), PeriodUnit.DAYS)
                : period;
    }

    private static Period shortest(Period period) {
        return period.unit() == PeriodUnit.WORKING_DAYS ? new Period(period.amount(), PeriodUnit.DAYS) : period;
    }

    private static PeriodUnit family(PeriodUnit unit) {
        return switch (unit) {
            case HOURS, DAYS, WORKING_DAYS -> PeriodUnit.HOURS;
            case MONTHS, YEARS -> PeriodUnit.MONTHS;
        };
    }

    private static long count(Period period) {
        return switch (period.unit()) {
            case HOURS, MONTHS -> period.amount();
            case DAYS, WORKING_DAYS -> (long) period.amount() * HOURS_OF_DAY;
            case YEARS -> (long) period.amount() * MONTHS_OF_YEAR;
        };
    }

    private static LocalDateTime end(LocalDate start, Period period) {
        var from = start.atStartOfDay();
        return family(period.unit()) == PeriodUnit.HOURS
                ? from.plusHours(count(period))
                : from.plusMonths(count(period));
    }
}
