package eu.mandate.directory.portal;

import eu.mandate.directory.domain.CircleFilter;
import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.CircleOrder;
import eu.mandate.directory.domain.CircleView;
import eu.mandate.directory.service.CircleService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Tags, groups or external contacts, one kind at a time; tags when the address names none. */
@Named
@RequestScoped
public class CirclesPage {
    private static final int ROWS = 25;

    @Inject
    private CircleService circles;

    @Inject
    private PageAddress address;

    private String kind;
    private String text;
    private String order;
    private String cursor;
    private Slice<CircleView> rows = new Slice<>(List.of(), null);

    /** Reads those the address asks for. */
    public void load() {
        var wanted = text == null || text.isBlank() ? null : text.strip();
        rows = circles.list(
                new CircleFilter(getShown(), wanted, null),
                SortOrder.parse(CircleOrder.class, order),
                SliceRequest.of(ROWS, cursor));
    }

    /** The kind that is shown. */
    public CircleKind getShown() {
        var chosen = Choice.of(CircleKind.class, kind);
        return chosen == null ? CircleKind.TAG : chosen;
    }

    public List<CircleKind> getKinds() {
        return List.of(CircleKind.values());
    }

    public List<CircleView> getRows() {
        return rows.items();
    }

    /** Whether the address narrows the list. */
    public boolean isFiltered() {
        return text != null && !text.isBlank();
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
        return order == null || order.isBlank() ? "name" : order;
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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
