package eu.mandate.audit.portal;

import eu.mandate.audit.domain.CellStanding;
import eu.mandate.audit.domain.LogIntegrity;
import eu.mandate.audit.service.IntegrityService;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** In which state the log is, its files, and a check of it at once. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class IntegrityPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private IntegrityService integrity;

    @Inject
    private EvidenceDownload download;

    @Inject
    private PageFailures failures;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String as;
    private String kept;
    private LogIntegrity state;

    /** Whether a file was asked for and sent instead of a page; otherwise reads the state. */
    boolean sent() {
        try {
            if ("log".equals(as)) download.log();
            else if ("checkpoint".equals(as)) download.checkpoint();
            else if ("since".equals(as)) since();
            else as = null;
        } catch (Refusal notYet) {
            failures.refused(notYet);
            as = null;
        }
        if (as == null) state = integrity.state();
        return as != null;
    }

    private void since() {
        try {
            download.since(kept == null ? "" : kept.strip());
        } catch (Refusal unknown) {
            if (unknown.code() != Code.NOT_FOUND) throw unknown;
            throw Refusal.of(Code.VALIDATION, "checkpoint-unknown");
        }
    }

    /** Compares the stored log with its heads, entry by entry. */
    public void check() {
        integrity.check();
        notices.done("integrity.checked");
        address.go(address.here());
    }

    public LogIntegrity getState() {
        return state;
    }

    /** Whether everything that is known speaks for the log. */
    public boolean isSound() {
        return state.state() == CellStanding.State.SOUND
                && (state.check() == null || state.check().good());
    }

    /** The keys that signed the last checkpoint; to be pinned by whoever verifies. */
    public List<String> getKeys() {
        return state.checkpoint() == null ? List.of() : state.checkpoint().keys();
    }

    /** The address of a file of this page. */
    public String file(String which) {
        return address.here(Map.of("as", which));
    }

    /** Size of a checkpoint that the person kept. */
    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
