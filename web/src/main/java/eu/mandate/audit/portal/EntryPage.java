package eu.mandate.audit.portal;

import eu.mandate.audit.domain.AuditEntryDetail;
import eu.mandate.audit.domain.ErasureReason;
import eu.mandate.audit.service.EntryService;
import eu.mandate.audit.service.RedactionService;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** One entry of the log: what happened, what proves it, and the erasure of its detail. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class EntryPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int TYPED = 8;

    @Inject
    private EntryService entries;

    @Inject
    private RedactionService redaction;

    @Inject
    private EvidenceDownload download;

    @Inject
    private PageFailures failures;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String id;
    private String as;
    private String reason;
    private String typed;
    private AuditEntryDetail detail;

    /** Reads the entry that the address names, or answers its proof as a file when it asks for that. */
    public void load() {
        if (id == null) throw Refusal.notFound("audit-entry", "");
        if ("proof".equals(as) && sent()) return;
        as = null;
        detail = entries.read(id);
    }

    private boolean sent() {
        try {
            download.proof(id);
            return true;
        } catch (Refusal refusal) {
            if (refusal.code() != Code.CONFLICT) throw refusal;
            // Not in order yet: the page says so.
            failures.refused(refusal);
            return false;
        }
    }

    /** Erases the detail for good. */
    public void erase() {
        redaction.redact(id, Choice.of(ErasureReason.class, reason));
        notices.done("entry.erased");
        address.go(address.here());
    }

    public AuditEntryDetail getDetail() {
        return detail;
    }

    /** What has to be typed before the detail is erased: the last characters of the entry's number. */
    public String getExpected() {
        return id.substring(Math.max(0, id.length() - TYPED));
    }

    /** Why a detail may be erased. */
    public List<ErasureReason> getReasons() {
        return List.of(ErasureReason.values());
    }

    /** The page of the thing it was about; empty when there is none in this area. */
    public String objectUrl(String area) {
        return ObjectPages.of(area, detail.entry().objectType(), detail.entry().objectId());
    }

    /** The name under which the proof is saved. */
    public String getFileName() {
        return "entry-" + id + ".mandateproof";
    }

    /** The address that answers the proof. */
    public String getProofUrl() {
        return address.here(Map.of("as", "proof"));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
