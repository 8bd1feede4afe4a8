package eu.mandate.agreement.service;

import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.agreement.domain.AcceptanceMethod;
import eu.mandate.agreement.domain.AgreementAcceptance;
import eu.mandate.agreement.domain.IssuedAgreement;
import eu.mandate.agreement.store.JdbcAgreements;
import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.InstructionSource;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Acceptance of exactly one issued agreement; it stays accepted until another one is. */
@ApplicationScoped
public class AcceptanceKind implements InstructionKind<AgreementAcceptance> {

    private static final Set<String> GIVERS = Set.of(TENANT_ADMIN, LEGAL);

    @Inject
    JdbcAgreements agreements;

    @Override
    public String key() {
        return AgreementAcceptance.TYPE;
    }

    @Override
    public Class<AgreementAcceptance> payload() {
        return AgreementAcceptance.class;
    }

    @Override
    public InstructionSource source() {
        return InstructionSource.TERMS;
    }

    @Override
    public Set<String> givers() {
        return GIVERS;
    }

    @Override
    public boolean withdrawable() {
        return false;
    }

    /**
     * Only the latest agreement can be accepted, once, and only by naming exactly its file.
     *
     * @throws Refusal VALIDATION; CONFLICT {@code agreement-accepted-already} or {@code agreement-superseded}
     */
    @Override
    public void check(AgreementAcceptance acceptance, Circumstances circumstances) {
        var issued = agreements
                .find(acceptance.number())
                .orElseThrow(() -> Refusal.invalid("/number", "agreement-unknown", acceptance.number()));
        if (!issued.fileHash().equals(acceptance.documentHash())) {
            throw Refusal.invalid("/documentHash", "document-hash-differs", issued.number());
        }
        insistOnStanding(issued, circumstances);
        var copied = acceptance.method() == AcceptanceMethod.SIGNED_COPY;
        if (copied != (acceptance.signedCopyHash() != null) || copied && !hasCopy(acceptance)) {
            throw Refusal.invalid("/signedCopyHash", "signed-copy-unknown");
        }
    }

    private void insistOnStanding(IssuedAgreement issued, Circumstances circumstances) {
        var accepted =
                circumstances.policy().find(key(), "").map(governing -> Records.read(governing.payload(), payload()));
        if (accepted.filter(one -> one.number() == issued.number()).isPresent()) {
            throw Refusal.of(Code.CONFLICT, "agreement-accepted-already", issued.number());
        }
        var latest = agreements.last();
        if (issued.number() < latest) {
            throw Refusal.of(Code.CONFLICT, "agreement-superseded", issued.number(), latest);
        }
    }

    private boolean hasCopy(AgreementAcceptance acceptance) {
        return agreements
                .signedCopy(acceptance.number(), acceptance.signedCopyHash())
                .isPresent();
    }
}
