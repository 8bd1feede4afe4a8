package eu.mandate.audit.portal;

import eu.mandate.audit.domain.AuditEntryView;
import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.audit.domain.query.EvidenceQuery;
import eu.mandate.audit.domain.query.Qualifier;
import eu.mandate.audit.service.EvidenceService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.FormPointers;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The audit log of the present space. Search, zone, order and place live in the address; the menu writes into the search.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class EvidencePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final String OLDEST = "oldest";

    @Inject
    private EvidenceService evidence;

    @Inject
    private IntegrityPage integrity;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    @Inject
    private TextPage texts;

    @Inject
    private EvidenceChoices choices;

    private String query;
    private String action;
    private String object;
    private String zone;
    private String sort;
    private String cursor;
    private String problem;
    private EvidenceQuery read = EvidenceQuery.all();
    private Slice<AuditEntryView> rows = new Slice<>(List.of(), null);

    /**
     * Reads the entries that the address asks for. A search that cannot be read is told at its field, which keeps it, and nothing
     * is shown as if it were the answer.
     */
    public void load() {
        if (integrity.sent()) return;
        try {
            read = EvidenceQuery.parse(query).and(Qualifier.ACTION, action).and(Qualifier.OBJECT, object);
            var days = AuditFilter.zone(zone);
            if (EvidenceMenu.sent()) choose(new EvidenceMenu(read).chosen());
            else show(days);
        } catch (Refusal refusal) {
            if (refusal.errors().isEmpty()) throw refusal;
            reject(refusal);
        }
    }

    private void choose(EvidenceQuery chosen) {
        write(chosen);
        cursor = null;
        address.go(address.here());
    }

    /** What came in other words stands in the search from now on, and in every address that this page makes. */
    private void write(EvidenceQuery asked) {
        query = asked.isEmpty() ? null : asked.text();
        action = null;
        object = null;
    }

    private void show(ZoneId days) {
        rows = evidence.entries(new AuditFilter(read, days, null, OLDEST.equals(sort)), SliceRequest.of(ROWS, cursor));
        write(read);
    }

    private void reject(Refusal refusal) {
        var error = refusal.errors().get(0);
        problem = texts.format("refusal." + error.reason(), error.arguments().toArray());
        notices.reject(new FormPointers.Place("query", "evidence.search", 0), problem);
    }

    public List<AuditEntryView> getRows() {
        return rows.items();
    }

    /** What the search says, as far as it could be read. */
    public EvidenceQuery getRead() {
        return read;
    }

    /** What the menu shows as chosen action. */
    public List<EvidenceChoices.Option> getActions() {
        return choices.actions(asked(Qualifier.ACTION));
    }

    /** What the menu shows as chosen outcome. */
    public List<EvidenceChoices.Option> getOutcomes() {
        return choices.outcomes(asked(Qualifier.OUTCOME));
    }

    /** What the menu shows as chosen person. */
    public List<EvidenceChoices.Option> getActors() {
        return choices.actors(asked(Qualifier.ACTOR), rows.items());
    }

    /** First day in the menu. */
    public String getFrom() {
        return new EvidenceMenu(read).days().from();
    }

    /** Last day in the menu. */
    public String getTo() {
        return new EvidenceMenu(read).days().to();
    }

    private String asked(Qualifier qualifier) {
        return read.asked(qualifier).orElse("");
    }

    /** Why the search cannot be read; {@code null} when it can. */
    public String getProblem() {
        return problem;
    }

    /** Whether the address narrows the log. */
    public boolean isFiltered() {
        return !read.isEmpty() || problem != null;
    }

    /** Whether days are asked for, so that it matters whose days they are. */
    public boolean isDated() {
        return read.terms().stream().anyMatch(term -> term.qualifier() == Qualifier.CREATED);
    }

    /** The zone whose days the search means. */
    public String getZoneName() {
        return zone == null || zone.isBlank() ? "UTC" : zone;
    }

    public boolean isOldestFirst() {
        return OLDEST.equals(sort);
    }

    /** The same entries in the other order, from its beginning. */
    public String getTurnedUrl() {
        return address.here(Map.of("sort", isOldestFirst() ? "" : OLDEST, "cursor", ""));
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

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
