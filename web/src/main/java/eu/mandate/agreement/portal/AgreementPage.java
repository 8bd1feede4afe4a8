package eu.mandate.agreement.portal;

import eu.mandate.agreement.domain.AgreementFile;
import eu.mandate.agreement.domain.AgreementState;
import eu.mandate.agreement.domain.AgreementView;
import eu.mandate.agreement.domain.DocumentFormat;
import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.agreement.service.AgreementAcceptanceService;
import eu.mandate.agreement.service.AgreementService;
import eu.mandate.kernel.domain.Refusal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** One agreement: what identifies it, its files, what is different now, and who accepted it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class AgreementPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int KIBIBYTE = 1024;

    @Inject
    private AgreementService agreements;

    @Inject
    private AgreementAcceptanceService acceptances;

    @Inject
    private AgreementDownload download;

    private String number;
    private String as;
    private AgreementView agreement;
    private List<SnapshotDifference> differences = List.of();

    /** Reads the agreement that the address names, or answers one of its files when it asks for that. */
    public void load() {
        var file = files().get(as == null ? "" : as);
        if (file != null) {
            download.send(file.apply(parsed()));
            return;
        }
        agreement = agreements.get(parsed());
        if (agreement.differences() > 0) differences = agreements.changes(agreement.number());
    }

    private Map<String, IntFunction<AgreementFile>> files() {
        return Map.of(
                "pdf",
                each -> agreements.document(each, DocumentFormat.PDF),
                "json",
                each -> agreements.document(each, DocumentFormat.JSON),
                "signed-copy",
                acceptances::signedCopy,
                "evidence",
                acceptances::evidence);
    }

    // Whatever is no number of an agreement is answered like one that does not exist.
    private int parsed() {
        try {
            return Integer.parseInt(number == null ? "" : number.strip());
        } catch (NumberFormatException malformed) {
            throw Refusal.notFound("agreement", number);
        }
    }

    public AgreementView getAgreement() {
        return agreement;
    }

    /** How the present configuration departs from the agreement. */
    public List<SnapshotDifference> getDifferences() {
        return differences;
    }

    /** Whether it can still be accepted: nobody has, and no later one took its place. */
    public boolean isAcceptable() {
        return agreement.acceptance() == null && agreement.state() == AgreementState.ISSUED;
    }

    /** The size of the PDF in KiB, rounded up. */
    public int getKibibytes() {
        return (agreement.fileSize() + KIBIBYTE - 1) / KIBIBYTE;
    }

    /** The address of one of the files, for a link of this page. */
    public String file(String which) {
        return "/portal/agreement/agreement.xhtml?number=" + agreement.number() + "&as=" + which;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
