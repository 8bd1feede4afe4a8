package eu.mandate.approval.service.setup;

import eu.mandate.approval.domain.ApprovalStatus;
import eu.mandate.approval.entity.ApprovalRequest;
import eu.mandate.approval.entity.ApprovalRequests;
import eu.mandate.approval.service.Approvables;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Lets a person of the demonstration approve, by the rules that hold for everybody. The service itself asks the container for
 * the caller's roles, and nobody is signed in while an installation starts.
 */
@ApplicationScoped
public class DemoApprovals {

    @Inject
    ApprovalRequests requests;

    @Inject
    Approvables approvables;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Approves what waits about the subject, as the bound caller, in the running transaction. */
    public void approve(String subject, String reason) {
        var now = clock.instant();
        var all = new SliceRequest(SliceRequest.MAX_LIMIT, null);
        requests.list(ApprovalStatus.REQUESTED, now, all).items().stream()
                .filter(request -> request.view(now, false).subject().equals(subject))
                .forEach(request -> approve(request, reason));
    }

    private void approve(ApprovalRequest request, String reason) {
        approvables.insistOnSecondPerson(request);
        var by = caller.user().value();
        var reference = approvables.of(request).carryOut(request.approvedBy(by));
        request.approve(new ApprovalRequest.Decision(by, clock.instant(), reason), reference);
    }
}
