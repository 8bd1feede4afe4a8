package eu.mandate.agreement.portal;

import eu.mandate.agreement.domain.AgreementState;
import eu.mandate.agreement.domain.AgreementView;
import eu.mandate.agreement.service.AgreementService;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The two agreements that matter now: the one in force and the last one issued. */
@RequestScoped
public class PresentAgreements {
    @Inject
    private AgreementService agreements;

    private Optional<AgreementView> latest;

    /** The last one issued. */
    public Optional<AgreementView> latest() {
        if (latest == null) {
            latest = agreements.list(SliceRequest.of(1, null)).items().stream().findFirst();
        }
        return latest;
    }

    /** The one that binds. */
    public Optional<AgreementView> inForce() {
        if (latest().isEmpty()) return Optional.empty();
        if (latest().get().state() == AgreementState.IN_FORCE) return latest();
        return Optional.ofNullable(agreements.inForce().agreement());
    }

    /** The last one issued, while it waits for somebody to accept it. */
    public Optional<AgreementView> waiting() {
        return latest().filter(each -> each.state() == AgreementState.ISSUED && each.acceptance() == null);
    }
}
