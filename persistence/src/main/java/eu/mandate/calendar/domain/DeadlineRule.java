package eu.mandate.calendar.domain;

import static eu.mandate.calendar.domain.DeadlineUnit.DAYS;
import static eu.mandate.calendar.domain.DeadlineUnit.MONTHS;
import static eu.mandate.calendar.domain.DeadlineUnit.WORKING_DAYS;
import static eu.mandate.calendar.domain.Jurisdiction.CHINA;
import static eu.mandate.calendar.domain.Jurisdiction.EU;
import static eu.mandate.calendar.domain.Jurisdiction.UK;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of counting that laws and contracts refer to. Each is a function of a {@link DeadlineQuestion}. */
public enum DeadlineRule {
    /** Months in the Union: same date, or last day of the month, then the next working day (1182/71 Art. 3). */
    EU_MONTHS(EuropeanCounting::months, Set.of(EU), 1, MONTHS),
    /** Days in the Union or the United Kingdom, then the next working day; two working days at least. */
    EU_DAYS(EuropeanCounting::days, Set.of(EU, UK), 30, DAYS),
    /** An extended answer to a data subject: three months from receipt, told within one (Art. 12(3)). */
    EXTENSION(EuropeanCounting::extension, Set.of(EU, UK), 3, MONTHS),
    /** Months in the United Kingdom: with a later start and a pause (Art. 12A UK GDPR). */
    UK_MONTHS(EuropeanCounting::answer, Set.of(UK), 1, MONTHS),
    /** Elapsed hours from the moment itself, never prolonged: to promise by. */
    HOURS(HourCounting::elapsed, Set.of(), 72, DeadlineUnit.HOURS),
    /** Hours from the next full hour (1182/71 Art. 3(1), (2)(a)), never prolonged: the limit of the law. */
    HOURS_STRICT(HourCounting::strict, Set.of(), 72, DeadlineUnit.HOURS),
    /** Working days of mainland China, with its make-up days. */
    CN_WD(ChineseCounting::workingDays, Set.of(CHINA), 15, WORKING_DAYS),
    /** Days in mainland China, then the next working day (Civil Code 201, 203). */
    CN_DAYS(ChineseCounting::days, Set.of(CHINA), 30, DAYS),
    /** Months in mainland China, then the next working day (Civil Code 202, 203). */
    CN_MONTHS(ChineseCounting::months, Set.of(CHINA), 1, MONTHS),
    /** Hours in mainland China, from the stated moment, never prolonged (Civil Code 201(2)). */
    CN_HOURS(HourCounting::chinese, Set.of(CHINA), 4, DeadlineUnit.HOURS),
    /** Days that a service promises, one month at most, never prolonged. */
    EARLIEST(RetentionCounting::earliest, Set.of(), 30, DAYS),
    /** A duty to keep: through the last day. */
    MIN_RETENTION(RetentionCounting::atLeast, Set.of(), null, MONTHS, DAYS),
    /** A ceiling of keeping: deleted on the last day, never later. */
    MAX_RETENTION(RetentionCounting::atMost, Set.of(), null, DAYS, MONTHS),
    /** A notice so many days before an event: clear days, never moved. */
    ADVANCE_NOTICE(RetentionCounting::notice, Set.of(), 30, DAYS);

    private final Counting counting;
    private final Set<Jurisdiction> jurisdictions;
    private final Integer usual;
    private final List<DeadlineUnit> units;

    DeadlineRule(Counting counting, Set<Jurisdiction> jurisdictions, Integer usual, DeadlineUnit... units) {
        this.counting = counting;
        this.jurisdictions = jurisdictions;
        this.usual = usual;
        this.units = List.of(units);
    }

    /** Whose regions the rule is about; empty when it asks no calendar and is the same everywhere. */
    public Set<Jurisdiction> jurisdictions() {
        return jurisdictions;
    }

    /** The amount that is meant when none is said; empty when one has to be said. */
    public Optional<Integer> usual() {
        return Optional.ofNullable(usual);
    }

    /** What the amount may be counted in, the usual unit first. */
    public List<DeadlineUnit> units() {
        return units;
    }

    /** Whether the period starts at a moment and not on a day. */
    public boolean startsAtMoment() {
        return units.contains(DeadlineUnit.HOURS);
    }

    Deadline count(DeadlineQuestion question, Reckoning reckoning) {
        return counting.count(question, reckoning);
    }
}
