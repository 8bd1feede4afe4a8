package eu.mandate.organisation.service.kind;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.InstructionSource;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.organisation.domain.ProfileAcceptance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Acceptance of exactly the version of the profile that is in force; a later one is accepted anew. */
@ApplicationScoped
public class AcceptanceKind extends StatementKind<ProfileAcceptance> {

    /** Key of the kind. */
    public static final String KEY = "profile-acceptance";

    @Inject
    ServiceInForce service;

    public AcceptanceKind() {
        super(KEY, ProfileAcceptance.class);
    }

    @Override
    public InstructionSource source() {
        return InstructionSource.TERMS;
    }

    /** What was accepted stays accepted until another version is. */
    @Override
    public boolean withdrawable() {
        return false;
    }

    @Override
    void judge(ProfileAcceptance acceptance, Circumstances circumstances) {
        var moment = circumstances.policy().at();
        var offered = service.offered(moment).orElseThrow(() -> Refusal.of(Code.CONFLICT, "service-profile-missing"));
        if (!offered.accepted(acceptance)) {
            throw Refusal.of(
                    Code.CONFLICT, "profile-not-in-force", offered.service(), offered.version(), offered.contentHash());
        }
    }
}
