package eu.mandate.visibility.portal;

import eu.mandate.audit.domain.query.EvidenceQuery;
import eu.mandate.audit.domain.query.Qualifier;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.FormPointers;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.visibility.domain.support.StaffMonth;
import eu.mandate.visibility.service.support.StaffStandingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the vendor's people were refused in a month, and their accesses to customers' records; month and place in the list live in the address. */
@Named
@RequestScoped
public class AttemptsPage {
    private static final int ROWS = 200;

    @Inject
    private StaffStandingService standings;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    @Inject
    private TextPage texts;

    @Inject
    private Clock clock;

    private String month;
    private String cursor;
    private String problem;
    private StaffMonth told;

    /** Reads the month, the running one when the address names none; what is no month is told at its field, which keeps it. */
    public void load() {
        if (month == null || month.isBlank()) month = running().toString();
        try {
            told = standings.attempts(month.strip(), SliceRequest.of(ROWS, cursor));
        } catch (Refusal refusal) {
            if (refusal.errors().stream().noneMatch(error -> error.pointer().equals("/month"))) throw refusal;
            problem = texts.get("refusal." + refusal.errors().get(0).reason());
            notices.reject(new FormPointers.Place("month", "attempts.month", 0), problem);
        }
    }

    // Months are counted in UTC, as the service does.
    private YearMonth running() {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC));
    }

    /** What was told; {@code null} for an address with something that is no month. */
    public StaffMonth getTold() {
        return told;
    }

    /** What is wrong with the month; {@code null} when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** What was refused, by the person's name. */
    public List<StaffMonth.Line> getRefused() {
        return lines(line -> !StaffMonth.USED.equals(line.outcome()));
    }

    /** Accesses to customers' records, by the person's name. */
    public List<StaffMonth.Line> getUsed() {
        return lines(line -> StaffMonth.USED.equals(line.outcome()));
    }

    private List<StaffMonth.Line> lines(Predicate<StaffMonth.Line> wanted) {
        var names = Collator.getInstance(texts.locale());
        return told.lines().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(StaffMonth.Line::name, Comparator.nullsLast(names)))
                .toList();
    }

    /** How many calls these lines stand for. */
    public long calls(List<StaffMonth.Line> lines) {
        return lines.stream().mapToLong(StaffMonth.Line::calls).sum();
    }

    /** Who it was: by name, or by the end of the id who never belonged to the space. */
    public String who(StaffMonth.Line line) {
        var id = line.person().toString();
        return line.name() == null ? texts.with("evidence.person", id.substring(id.length() - 8)) : line.name();
    }

    /** The search of the evidence that shows the calls of a line. */
    public String evidence(StaffMonth.Line line) {
        return EvidenceQuery.parse("actor:" + line.person() + " outcome:" + line.outcome() + " " + days())
                .and(Qualifier.ACTION, line.action())
                .text();
    }

    /** The search of the evidence that shows the whole month. */
    public String days() {
        var days = YearMonth.parse(told.month());
        return "created:" + days.atDay(1) + ".." + days.atEndOfMonth();
    }

    /** Whether the month is not over, so that more may come. */
    public boolean isUnfinished() {
        return !YearMonth.parse(told.month()).isBefore(running());
    }

    /** The month before. */
    public String getEarlierUrl() {
        return month(-1);
    }

    /** The month after. */
    public String getLaterUrl() {
        return month(1);
    }

    private String month(int months) {
        return address.here(
                Map.of("month", YearMonth.parse(told.month()).plusMonths(months).toString(), "cursor", ""));
    }

    public String getNext() {
        return told == null ? null : told.next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", told.next()));
    }

    public String getFirstUrl() {
        return address.here(Map.of("cursor", ""));
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
