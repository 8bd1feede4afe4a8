package eu.mandate.agreement.portal;

import eu.mandate.agreement.domain.AgreementView;
import eu.mandate.agreement.service.AcceptAgreement;
import eu.mandate.agreement.service.AgreementAcceptanceService;
import eu.mandate.agreement.service.SignedCopy;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.organisation.domain.Signatory;
import eu.mandate.organisation.service.OrganisationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Accepts an agreement for the organisation: by a declaration in the portal, or with a copy that was signed elsewhere. */
@Named
@RequestScoped
public class AgreementAcceptancePage {
    private static final int MEBIBYTE = 1 << 20;

    @Inject
    private AgreementAcceptanceService acceptances;

    @Inject
    private OrganisationService organisations;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    @Inject
    private Clock clock;

    private String name;
    private String title;
    private String authority;
    private String typed;
    private Part file;
    private List<Signatory> signatories;

    /** Accepts exactly the document that the page shows. */
    public void accept(AgreementView shown) {
        var command = new AcceptAgreement(name, title, authority, shown.fileHash());
        var accepted = file == null || file.getSize() == 0
                ? acceptances.accept(shown.number(), command)
                : acceptances.acceptSignedCopy(shown.number(), new SignedCopy(command, content(file)));
        notices.done(
                "agreement.accepted-now", shown.label(), accepted.acceptance().instruction());
        address.go("/portal/agreement/agreement.xhtml?number=" + shown.number());
    }

    private static byte[] content(Part sent) {
        if (sent.getSize() > SignedCopy.MOST_BYTES) {
            throw Refusal.of(Code.TOO_LARGE, "body-too-large", SignedCopy.MOST_BYTES / MEBIBYTE);
        }
        try (var stream = sent.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Who may sign for the organisation today. */
    public List<Signatory> getSignatories() {
        if (signatories == null) {
            var organisation = organisations.view().organisation();
            var zone = organisation.languages() == null
                    ? ZoneOffset.UTC
                    : ZoneId.of(organisation.languages().timeZone());
            var today = LocalDate.ofInstant(clock.instant(), zone);
            signatories = organisation.signatories().stream()
                    .filter(each -> each.mayOn(today))
                    .toList();
        }
        return signatories;
    }

    /** The greatest size of a signed copy in MiB. */
    public int getMost() {
        return SignedCopy.MOST_BYTES / MEBIBYTE;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
