package eu.mandate.audit.portal;

import eu.mandate.audit.domain.AuditEntryView;
import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.audit.service.EvidenceService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The audit log of the present space, newest first; the filters live in the address. */
@Named
@RequestScoped
public class EvidencePage {
    private static final int ROWS = 25;

    @Inject
    private EvidenceService evidence;

    @Inject
    private PageAddress address;

    @Inject
    private TextPage texts;

    @Inject
    private HttpServletRequest request;

    private String actor;
    private String action;
    private String outcome;
    private String object;
    private String from;
    private String to;
    private String cursor;
    private Slice<AuditEntryView> rows = new Slice<>(List.of(), null);

    /** One further fact of an entry. */
    public record Fact(String name, String value) {}

    /** Reads the entries the address asks for. */
    public void load() {
        var filter =
                new AuditFilter(id(actor), blankToNull(action), blankToNull(outcome), day(from, 0), day(to, 1), object);
        rows = evidence.entries(filter, SliceRequest.of(ROWS, cursor));
    }

    /** The action in words, or as it stands in the log when it has none. */
    public String words(String name) {
        var key = "action." + name;
        return texts.has(key) ? texts.get(key) : name;
    }

    /** The outcome in words. */
    public String outcomeWords(String name) {
        return texts.either("outcome." + name, "code." + name + ".title");
    }

    /** Who did it, in few words: the log holds ids, so that it never has to be corrected or erased. */
    public String who(AuditEntryView entry) {
        if (entry.actor() == null) return texts.get("evidence.platform");
        var own = request.getUserPrincipal();
        if (own != null && entry.actor().equals(own.getName())) return texts.get("evidence.you");
        return texts.with("evidence.person", entry.actor().substring(0, 8));
    }

    /** The roles in words. */
    public String roles(AuditEntryView entry) {
        if (entry.actorRole() == null) return "";
        return Stream.of(entry.actorRole().split(","))
                .map(role -> texts.get("role." + role.strip()))
                .collect(Collectors.joining(", "));
    }

    /** What else the entry tells, by name. */
    public List<Fact> facts(AuditEntryView entry) {
        return entry.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Fact(each.getKey(), each.getValue()))
                .toList();
    }

    /** The actions one can filter by. */
    public List<String> getActions() {
        return texts.named("action.");
    }

    /** The outcomes one can filter by. */
    public List<String> getOutcomes() {
        return texts.named("outcome.");
    }

    public List<AuditEntryView> getRows() {
        return rows.items();
    }

    public String getNext() {
        return rows.next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", rows.next()));
    }

    public String getFirstUrl() {
        return address.here(Map.of("cursor", ""));
    }

    /** Whether the address narrows the log. */
    public boolean isFiltered() {
        return List.of(text(actor), text(action), text(outcome), text(object), text(from), text(to)).stream()
                .anyMatch(each -> !each.isBlank());
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String blankToNull(String value) {
        return text(value).isBlank() ? null : value.strip();
    }

    // A mistyped identifier is nobody's: showing everybody's entries instead would look like an answer.
    private static UUID id(String value) {
        try {
            return text(value).isBlank() ? null : UUID.fromString(value.strip());
        } catch (IllegalArgumentException malformed) {
            return new UUID(0, 0);
        }
    }

    // A date that was cut or mistyped narrows nothing instead of failing: the field shows what it said.
    private static Instant day(String value, int plus) {
        try {
            return text(value).isBlank()
                    ? null
                    : LocalDate.parse(value.strip())
                            .plusDays(plus)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeException malformed) {
            return null;
        }
    }
}
