package eu.mandate.organisation.service.kind;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.organisation.domain.ApplicableRegimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The laws that apply: a choice from those under which the service is offered. */
@ApplicationScoped
public class RegimesKind extends StatementKind<ApplicableRegimes> {

    /** Key of the kind. */
    public static final String KEY = "applicable-regimes";

    @Inject
    ServiceInForce service;

    public RegimesKind() {
        super(KEY, ApplicableRegimes.class);
    }

    @Override
    void judge(ApplicableRegimes chosen, Circumstances circumstances) {
        var offered = service.require(circumstances).profile().regimes();
        if (!offered.containsAll(chosen.regimes())) throw Refusal.invalid("/regimes", "regime-not-offered");
    }
}
