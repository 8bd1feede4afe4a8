package eu.mandate.calendar.domain;

import eu.mandate.kernel.domain.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When does this period end? Pointers of a refusal are the names a caller uses: {@code /rule}, {@code /region},
 * {@code /from}, {@code /amount}, {@code /unit} and those of {@link Waiting}.
 *
 * @param region needed by rules that ask a calendar; elsewhere only the zone in which moments are read
 * @param from the day of the event, 1900 to 2199; null for periods in hours
 * @param moment the moment of the event, for periods in hours only
 * @param amount 1 to 9999; the rule's usual one when null
 * @param unit the rule's usual one when null
 * @param waiting {@link Waiting#NONE} outside the United Kingdom
 */
public record DeadlineQuestion(
        DeadlineRule rule,
        Region region,
        LocalDate from,
        Instant moment,
        Integer amount,
        DeadlineUnit unit,
        Waiting waiting) {

    private static final int MOST = 9999;
    private static final int EXTENDED = 3;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final Instant EARLIEST = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LATEST = LAST.atStartOfDay().toInstant(ZoneOffset.UTC);

    /** @throws Refusal VALIDATION when something is missing, out of range, or does not go with the rule */
    public DeadlineQuestion {
        if (rule == null) throw Refusal.invalid("/rule", "constraint-not-null");
        waiting = waiting == null ? Waiting.NONE : waiting;
        unit = unit == null ? rule.units().get(0) : unit;
        if (amount == null) amount = rule.usual().orElseThrow(() -> Refusal.invalid("/amount", "constraint-not-null"));
        if (region == null && rule.jurisdictions().equals(Set.of(Jurisdiction.CHINA))) region = Region.CN;
        checkPeriod(rule, amount, unit);
        checkRegion(rule, region, waiting);
        checkStart(rule, from, moment, waiting);
    }

    /** A question about days without waiting, in the rule's usual unit. */
    public static DeadlineQuestion of(DeadlineRule rule, Region region, LocalDate from, int amount) {
        return new DeadlineQuestion(rule, region, from, null, amount, null, null);
    }

    /** A question about hours. */
    public static DeadlineQuestion of(DeadlineRule rule, Region region, Instant moment, int hours) {
        return new DeadlineQuestion(rule, region, null, moment, hours, null, null);
    }

    /** The answer by that calendar; provisional when it lacks a year that matters. */
    public Deadline deadline(WorkingCalendar calendar) {
        var reckoning = new Reckoning(region, calendar);
        try {
            return rule.count(this, reckoning);
        } catch (CalendarNotLoaded incomplete) {
            return reckoning.provisional(incomplete.missing());
        }
    }

    /** The same start and the same waiting with another number of months. */
    DeadlineQuestion inMonths(int months) {
        var monthly = region.jurisdiction() == Jurisdiction.UK ? DeadlineRule.UK_MONTHS : DeadlineRule.EU_MONTHS;
        return new DeadlineQuestion(monthly, region, from, null, months, null, waiting);
    }

    private static void checkPeriod(DeadlineRule rule, int amount, DeadlineUnit unit) {
        if (amount < 1) throw Refusal.invalid("/amount", "constraint-min", 1);
        if (amount > MOST) throw Refusal.invalid("/amount", "constraint-max", MOST);
        if (rule == DeadlineRule.EXTENSION && amount != EXTENDED) {
            throw Refusal.invalid("/amount", "deadline-extension-fixed", EXTENDED);
        }
        if (!rule.units().contains(unit)) {
            throw Refusal.invalid(
                    "/unit", "json-not-one-of", rule.units().toString().replaceAll("[\\[\\]]", ""));
        }
    }

    private static void checkRegion(DeadlineRule rule, Region region, Waiting waiting) {
        if (!rule.jurisdictions().isEmpty()) {
            if (region == null) throw Refusal.invalid("/region", "constraint-not-null");
            if (!rule.jurisdictions().contains(region.jurisdiction())) {
                throw Refusal.invalid("/region", "deadline-region-not-of-rule");
            }
        }
        var waits = rule == DeadlineRule.UK_MONTHS || rule == DeadlineRule.EXTENSION;
        if (!waiting.equals(Waiting.NONE) && !(waits && region.jurisdiction() == Jurisdiction.UK)) {
            throw Refusal.invalid("/rule", "deadline-clock-not-stopped");
        }
    }

    private static void checkStart(DeadlineRule rule, LocalDate from, Instant moment, Waiting waiting) {
        var start = rule.startsAtMoment() ? moment : from;
        if (start == null) {
            throw Refusal.invalid("/from", rule.startsAtMoment() ? "json-not-time" : "json-not-date");
        }
        var days = Stream.concat(Stream.of(rule.startsAtMoment() ? day(moment) : from), waiting.days());
        var inRange = days.allMatch(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
        if (!inRange) throw Refusal.invalid("/from", "deadline-day-out-of-range");
        if (waiting.askedOn() != null && waiting.askedOn().isBefore(from)) {
            throw Refusal.invalid("/asked", "deadline-pause-before-start");
        }
    }

    private static LocalDate day(Instant moment) {
        return moment.isBefore(EARLIEST) || moment.isAfter(LATEST)
                ? LocalDate.MIN
                : LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
