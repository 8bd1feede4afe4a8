package eu.mandate.calendar.portal;

import eu.mandate.calendar.domain.Deadline;
import eu.mandate.calendar.domain.DeadlineInput;
import eu.mandate.calendar.domain.DeadlineQuestion;
import eu.mandate.calendar.domain.DeadlineRule;
import eu.mandate.calendar.domain.DeadlineUnit;
import eu.mandate.calendar.domain.LoadedCalendar;
import eu.mandate.calendar.domain.Region;
import eu.mandate.calendar.service.CalendarService;
import eu.mandate.calendar.text.DeadlineTexts;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A deadline with its reasons, and the calendars behind it; the question lives in the address. */
@Named
@RequestScoped
public class DeadlinesPage {
    @Inject
    private CalendarService calendars;

    @Inject
    private DeadlineTexts words;

    @Inject
    private TextPage texts;

    private final Map<String, String> values = new HashMap<>(Map.of("rule", "EU_MONTHS", "region", "DE"));
    private DeadlineQuestion question;
    private Deadline deadline;

    /** A step of the way, as it is read. */
    public record Reason(String sentence, String citation) {}

    /** Works out what the address asks for; an address without a day asks for nothing yet. */
    public void load() {
        if (values.getOrDefault("from", "").isBlank()) return;
        question = new DeadlineInput(values).question();
        deadline = calendars.deadline(question);
    }

    /** The parts of the question by name. */
    public Map<String, String> getValues() {
        return values;
    }

    /** The answer; null while nothing was asked. */
    public Deadline getDeadline() {
        return deadline;
    }

    /** What was asked, in one line. */
    public String getAsked() {
        var amount = texts.with(
                "deadline.amount." + question.unit(), question.amount().toString());
        var rule = texts.get("deadline.rule." + question.rule());
        var where = question.region() == null ? "" : " · " + words.region(texts.locale(), question.region());
        return rule + " · " + amount + where;
    }

    /** The label of the last day: what has to happen by then differs by rule. */
    public String getLimitLabel() {
        return switch (question.rule()) {
            case MIN_RETENTION -> "deadline.limit-keep";
            case MAX_RETENTION -> "deadline.limit-delete";
            case ADVANCE_NOTICE -> "deadline.limit-send";
            default -> "deadline.limit";
        };
    }

    /** Whether there is a day to promise that is told apart from the last one. */
    public boolean isPromised() {
        return deadline.target() != null && "deadline.limit".equals(getLimitLabel());
    }

    /** The way to the answer. */
    public List<Reason> getReasons() {
        return deadline.steps().stream()
                .map(step -> new Reason(words.sentence(texts.locale(), step), words.citation(texts.locale(), step)))
                .toList();
    }

    /** The end of a period in hours, in the time of its region. */
    public String getMoment() {
        var zone =
                question.region() == null ? ZoneOffset.UTC : question.region().zone();
        return words.moment(texts.locale(), deadline.moment().atZone(zone));
    }

    /** Which calendar is missing. */
    public String getMissing() {
        var missing = deadline.provisional();
        return texts.with(
                "deadline.provisional",
                words.region(texts.locale(), missing.region()),
                Integer.toString(missing.year()));
    }

    /** A day as a reader expects it. */
    public String day(LocalDate day) {
        return words.day(texts.locale(), day);
    }

    /** A day without its weekday. */
    public String date(LocalDate day) {
        return words.date(texts.locale(), day);
    }

    /** A rule with its usual length. */
    public String ruleWords(DeadlineRule rule) {
        var name = texts.get("deadline.rule." + rule);
        return rule.usual()
                .map(usual -> texts.with("deadline.amount." + rule.units().get(0), usual.toString()))
                .map(usual -> texts.with("deadline.usual", name, usual))
                .orElse(name);
    }

    /** The make-up days of a year. */
    public String makeUpDays(LoadedCalendar year) {
        return year.makeUpDays().stream().map(this::day).collect(Collectors.joining(texts.get("portal.form.comma")));
    }

    /** The rules one can choose. */
    public List<DeadlineRule> getRules() {
        return List.of(DeadlineRule.values());
    }

    /** The regions one can choose, by their names. */
    public List<Region> getRegions() {
        return Arrays.stream(Region.values())
                .sorted(Comparator.comparing(
                        region -> words.region(texts.locale(), region), Collator.getInstance(texts.locale())))
                .toList();
    }

    /** The units that leave a choice. */
    public List<DeadlineUnit> getUnits() {
        return List.of(DeadlineUnit.DAYS, DeadlineUnit.MONTHS);
    }

    /** What is loaded. */
    public List<LoadedCalendar> getLoaded() {
        return calendars.loaded();
    }
}
