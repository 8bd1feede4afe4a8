package eu.mandate.approval.service;

import eu.mandate.approval.domain.ApprovalEvent;
import eu.mandate.approval.entity.ApprovalRequest;
import eu.mandate.approval.entity.ApprovalRequests;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Takes requests for approval from features that need a second person; the request is recorded. */
@ApplicationScoped
public class ApprovalDesk {

    @Inject
    ApprovalRequests requests;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock real;

    @Inject
    Event<DomainEvent> events;

    /**
     * Asks for a second person's approval, in the running transaction.
     *
     * @return the request's id
     * @throws Refusal CONFLICT when the very same thing waits already
     */
    public UUID request(NewApproval wanted) {
        var now = clock.instant();
        var wish = new ApprovalRequest.Wish(
                wanted.kind(), wanted.subject(), wanted.textEn(), wanted.textZh(), wanted.payload(), wanted.reason());
        if (requests.waits(wish, now)) throw Refusal.of(Code.CONFLICT, "approval-requested-already");
        var id = TimeOrderedId.next(real);
        requests.add(new ApprovalRequest(id, wish, caller.user().value(), now));
        events.fire(new ApprovalEvent.ApprovalRequested(id, wanted.kind()));
        return id;
    }
}
