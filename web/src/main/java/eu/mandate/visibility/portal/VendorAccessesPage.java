package eu.mandate.visibility.portal;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.domain.support.SupportState;
import eu.mandate.visibility.service.support.SupportAccessService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which of the vendor's people wait to be let in, can read now, or could; the place in the list lives in the address. */
@Named
@RequestScoped
public class VendorAccessesPage {
    private static final int ROWS = 50;

    @Inject
    private SupportAccessService accesses;

    @Inject
    private PageAddress address;

    @Inject
    private TextPage texts;

    private String state;
    private String cursor;
    private Slice<SupportAccessView> rows = new Slice<>(List.of(), null);
    private List<SupportAccessView> open = List.of();

    /** Reads the accesses. */
    public void load() {
        rows = accesses.list(Choice.of(SupportState.class, state), SliceRequest.of(ROWS, cursor));
        open = accesses.open();
    }

    public List<SupportAccessView> getRows() {
        return rows.items();
    }

    /** The states one can ask for. */
    public List<SupportState> getStates() {
        return List.of(SupportState.values());
    }

    /** Whether the address asks for one state. */
    public boolean isFiltered() {
        return Choice.of(SupportState.class, state) != null;
    }

    public List<SupportAccessView> getWaiting() {
        return open.stream().filter(SupportAccessView::waits).toList();
    }

    public List<SupportAccessView> getInForce() {
        return open.stream().filter(SupportAccessView::inForce).toList();
    }

    public List<SupportAccessView> getPast() {
        return rows.items().stream()
                .filter(access -> !access.waits() && !access.inForce())
                .toList();
    }

    /** The vendor's person as the evidence shows them: by role and the end of the id. */
    public String who(SupportAccessView access) {
        var roles = access.roles().stream()
                .sorted()
                .map(role -> texts.get("role." + role))
                .collect(Collectors.joining(", "));
        var id = access.person().toString();
        return texts.with("evidence.person-as", roles, id.substring(id.length() - 8));
    }

    /** The search of the evidence that shows everything about an access, and what was read under it or refused. */
    public String evidence(SupportAccessView access) {
        return access.id().toString();
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

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
