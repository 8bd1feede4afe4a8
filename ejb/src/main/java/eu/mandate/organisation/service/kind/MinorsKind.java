package eu.mandate.organisation.service.kind;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.organisation.domain.MinorsAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether data of minors is processed; a service that is not for them does not take a yes. */
@ApplicationScoped
public class MinorsKind extends StatementKind<MinorsAnswer> {

    /** Key of the kind. */
    public static final String KEY = "minors";

    @Inject
    ServiceInForce service;

    public MinorsKind() {
        super(KEY, MinorsAnswer.class);
    }

    @Override
    void judge(MinorsAnswer answer, Circumstances circumstances) {
        if (!answer.any()) return;
        if (!service.require(circumstances).profile().minors().minorsAccepted()) {
            throw Refusal.of(Code.MINOR_NOT_ACCEPTED, "minors-not-accepted");
        }
    }
}
