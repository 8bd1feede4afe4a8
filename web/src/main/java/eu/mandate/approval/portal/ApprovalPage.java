package eu.mandate.approval.portal;

import eu.mandate.approval.domain.ApprovalRequestView;
import eu.mandate.approval.service.ApprovalService;
import eu.mandate.approval.service.ApproveRequest;
import eu.mandate.approval.service.DeclineRequest;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One request for approval, decided by a second person or taken back by the one who asked. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class ApprovalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApprovalService approvals;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String id;
    private String note;
    private String reason;
    private ApprovalRequestView request;

    /** Reads the request the address names. */
    public void load() {
        request = approvals.get(id);
    }

    /** Approves; what was asked for happens at once. */
    public void approve() {
        var done = approvals.approve(id, new ApproveRequest(blankToNull(note)), request.version());
        again("approval.approved", done.reference() == null ? "" : done.reference());
    }

    /** Declines; nothing happens. */
    public void decline() {
        approvals.decline(id, new DeclineRequest(reason), request.version());
        again("approval.declined", "");
    }

    /** Takes the own request back. */
    public void withdraw() {
        approvals.withdraw(id, request.version());
        again("approval.withdrawn", "");
    }

    public ApprovalRequestView getRequest() {
        return request;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private void again(String done, String reference) {
        notices.done(done, reference);
        address.go(address.here());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
