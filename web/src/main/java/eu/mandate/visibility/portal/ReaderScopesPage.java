package eu.mandate.visibility.portal;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.visibility.domain.ReaderScopeView;
import eu.mandate.visibility.domain.VisibilityScopesView.ReaderRuleView;
import eu.mandate.visibility.service.ReaderScopeService;
import eu.mandate.visibility.service.VisibilityScopeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Colleagues who were let see records, with how far. */
@Named
@RequestScoped
public class ReaderScopesPage {
    private static final int ROWS = 25;

    @Inject
    private ReaderScopeService readers;

    @Inject
    private VisibilityScopeService scopes;

    @Inject
    private PageAddress address;

    private String cursor;
    private List<ReaderRuleView> rules = List.of();
    private Slice<ReaderScopeView> rows = new Slice<>(List.of(), null);

    /** Reads a page of them and the scopes of the service. */
    public void load() {
        rules = scopes.scopes().readers();
        rows = readers.list(SliceRequest.of(ROWS, cursor));
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

    public String getNext() {
        return rows.next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", rows.next()));
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
}
