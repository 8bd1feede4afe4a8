package eu.mandate.approval.portal;

import eu.mandate.approval.domain.ApprovalRequestView;
import eu.mandate.approval.domain.ApprovalStatus;
import eu.mandate.approval.service.ApprovalService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What was asked for and waits for a second person, or was decided; filter and position live in the address. */
@Named
@RequestScoped
public class ApprovalsPage {
    private static final int ROWS = 25;

    @Inject
    private ApprovalService approvals;

    @Inject
    private PageAddress address;

    private String status;
    private String cursor;
    private Slice<ApprovalRequestView> rows = new Slice<>(List.of(), null);

    /** Reads the requests the address asks for. */
    public void load() {
        rows = approvals.list(Choice.of(ApprovalStatus.class, status), SliceRequest.of(ROWS, cursor));
    }

    public List<ApprovalRequestView> getRows() {
        return rows.items();
    }

    /** How many of those shown the person may decide. */
    public long getMine() {
        return rows.items().stream().filter(ApprovalRequestView::mayDecide).count();
    }

    public List<ApprovalStatus> getStatuses() {
        return List.of(ApprovalStatus.values());
    }

    /** Whether the address narrows the list. */
    public boolean isFiltered() {
        return Choice.of(ApprovalStatus.class, status) != null;
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

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
