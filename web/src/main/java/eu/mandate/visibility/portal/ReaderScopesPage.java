package eu.mandate.visibility.portal;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.visibility.domain.ReaderScopeView;
import eu.mandate.visibility.domain.VisibilityScopesView.ReaderRuleView;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.domain.view.AsOfDay;
import eu.mandate.visibility.domain.view.ReaderOrder;
import eu.mandate.visibility.service.ReaderScopeService;
import eu.mandate.visibility.service.VisibilityScopeService;
import eu.mandate.visibility.service.support.SupportSightService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Colleagues who were let see records, with how far, by what holds now or was instructed at the end of a day. */
@Named
@RequestScoped
public class ReaderScopesPage {
    private static final int ROWS = 25;

    @Inject
    private ReaderScopeService readers;

    @Inject
    private VisibilityScopeService scopes;

    @Inject
    private SupportSightService vendor;

    @Inject
    private PageAddress address;

    @Inject
    private Clock clock;

    private String at;
    private String order;
    private String cursor;
    private List<ReaderRuleView> rules = List.of();
    private List<SupportAccessView> letIn = List.of();
    private Slice<ReaderScopeView> rows = new Slice<>(List.of(), null);

    /** Reads a page of them and the scopes of the service. */
    public void load() {
        rules = scopes.scopes().readers();
        rows = readers.list(
                AsOfDay.end(at, clock.instant()),
                SortOrder.parse(ReaderOrder.class, order),
                SliceRequest.of(ROWS, cursor));
        letIn = vendor.inForce(AsOfDay.start(at, clock.instant()), AsOfDay.end(at, clock.instant()));
    }

    /** Whether a day was asked for. */
    public boolean isPast() {
        return AsOfDay.isAsked(at);
    }

    /** What a reader is called; the id of one that is not known any more. */
    public String name(ReaderScopeView view) {
        return view.name() == null ? view.id().toString() : view.name();
    }

    /** The scopes of the service that limit readers. */
    public List<ReaderRuleView> getRules() {
        return rules;
    }

    public List<ReaderScopeView> getRows() {
        return rows.items();
    }

    /** Accesses of the vendor's people that are in force, or were on that day. */
    public List<SupportAccessView> getLetIn() {
        return letIn;
    }

    /** The same list in the order of a column. */
    public String orderUrl(String key) {
        return address.ordered(present(), key);
    }

    /** How the list is ordered by a column, as {@code aria-sort} has it. */
    public String sorted(String key) {
        return PageAddress.sorted(present(), key);
    }

    private String present() {
        return order == null || order.isBlank() ? "scope" : order;
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

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
