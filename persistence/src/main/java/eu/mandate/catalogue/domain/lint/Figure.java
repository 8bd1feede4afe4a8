package eu.mandate.catalogue.domain.lint;

import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.stream.Stream;

/**
 * A length of time in the unit in which lengths are compared, so that six weeks and 42 days are the same.
 *
 * @param amount number of units
 * @param unit hours for what is counted by the clock, months for what is counted by the calendar, or working days
 */
public record Figure(int amount, PeriodUnit unit) {

    private static final double SHORTEST_MONTH = 30.4;
    private static final double LONGEST_MONTH = 30.7;
    private static final int HOURS_OF_DAY = 24;

    /** The same length in the unit for comparison. */
    public static Figure of(Period period) {
        return switch (period.unit()) {
            case HOURS, WORKING_DAYS, MONTHS -> new Figure(period.amount(), period.unit());
            case DAYS -> new Figure(period.amount() * HOURS_OF_DAY, PeriodUnit.HOURS);
            case YEARS -> new Figure(period.amount() * 12, PeriodUnit.MONTHS);
        };
    }

    /** The lengths that a text names, in either language; each once. */
    public static Stream<Figure> in(Text text) {
        return Stream.concat(FigureReader.english(text.en()), FigureReader.chinese(text.zh()))
                .distinct();
    }

    /** Whether this is longer however the calendar falls; 30 days and a month are neither longer nor shorter. */
    public boolean longerThan(Figure other) {
        return unit == other.unit ? amount > other.amount : leastDays() > other.mostDays();
    }

    private double leastDays() {
        return switch (unit) {
            case HOURS -> amount / (double) HOURS_OF_DAY;
            case MONTHS -> Math.max(amount * SHORTEST_MONTH - 3, 0);
            default -> amount;
        };
    }

    private double mostDays() {
        return switch (unit) {
            case HOURS -> amount / (double) HOURS_OF_DAY;
            case MONTHS -> amount * LONGEST_MONTH + 1;
            default -> amount * 3.0;
        };
    }

    /** The length in words. */
    public Text words() {
        var days = unit == PeriodUnit.HOURS && amount % HOURS_OF_DAY == 0;
        if (days) return words(amount / HOURS_OF_DAY, "day", "天");
        return switch (unit) {
            case HOURS -> words(amount, "hour", "小时");
            case MONTHS -> words(amount, "month", "个月");
            default -> words(amount, "working day", "个工作日");
        };
    }

    private static Text words(int amount, String en, String zh) {
        return new Text(amount + " " + en + (amount == 1 ? "" : "s"), amount + zh);
    }
}
