package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.AcceptanceMethod;
import eu.mandate.agreement.domain.AgreementAcceptance;
import eu.mandate.agreement.store.JdbcAgreements;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.instruction.service.GiveOptions;
import eu.mandate.instruction.service.InstructionDesk;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.organisation.domain.Organisation;
import eu.mandate.organisation.domain.Signatory;
import eu.mandate.organisation.service.StatedParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;

/** Takes acceptances: each becomes an instruction of the customer. */
@ApplicationScoped
public class Accepting {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    @Inject
    JdbcAgreements agreements;

    @Inject
    StatedParts stated;

    @Inject
    InstructionDesk desk;

    @Inject
    AcceptanceKind kind;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Accepts by declaration. */
    void click(int number, AcceptAgreement command) {
        expectKnown(number);
        give(number, command, AcceptanceMethod.CLICK, null);
    }

    /** Keeps the copy and accepts by it. */
    void signedCopy(int number, SignedCopy copy) {
        expectKnown(number);
        expectPdf(copy.content());
        var hash = Hashes.of(copy.content());
        agreements.append(
                number, hash, copy.content(), clock.instant(), caller.user().value());
        give(number, copy.signed(), AcceptanceMethod.SIGNED_COPY, hash);
    }

    /** Nobody issues a further agreement while one is being accepted. */
    private void expectKnown(int number) {
        agreements.lock();
        if (agreements.find(number).isEmpty()) throw Refusal.notFound("agreement", number);
    }

    private static void expectPdf(byte[] content) {
        if (content.length > SignedCopy.MOST_BYTES) {
            throw Refusal.of(Code.TOO_LARGE, "signed-copy-too-large", SignedCopy.MOST_BYTES / 1024 / 1024);
        }
        if (content.length < PDF.length || !Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length)) {
            throw Refusal.invalid("", "signed-copy-no-pdf");
        }
    }

    private void give(int number, AcceptAgreement said, AcceptanceMethod method, String copyHash) {
        var acceptance = new AgreementAcceptance(
                number,
                said.documentHash(),
                method,
                said.name().strip(),
                said.title().strip(),
                authority(said),
                copyHash);
        desk.give(kind, acceptance, GiveOptions.now());
    }

    /** Whoever is no signatory says where the power comes from. */
    private String authority(AcceptAgreement said) {
        if (said.authority() != null && !said.authority().isBlank())
            return said.authority().strip();
        var organisation = stated.now();
        var today = today(organisation);
        return organisation.signatories().stream()
                .filter(signatory -> signatory.mayOn(today))
                .filter(signatory ->
                        signatory.name().equalsIgnoreCase(said.name().strip()))
                .map(Signatory::authority)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/authority", "authority-missing"));
    }

    private LocalDate today(Organisation organisation) {
        var languages = organisation.languages();
        var zone = languages == null ? ZoneOffset.UTC : ZoneId.of(languages.timeZone());
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
