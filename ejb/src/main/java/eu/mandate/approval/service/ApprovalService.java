package eu.mandate.approval.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.approval.domain.ApprovalEvent;
import eu.mandate.approval.domain.ApprovalRequestView;
import eu.mandate.approval.domain.ApprovalStatus;
import eu.mandate.approval.entity.ApprovalRequest;
import eu.mandate.approval.entity.ApprovalRequest.Decision;
import eu.mandate.approval.entity.ApprovalRequests;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;

/** Requests for approval of the current space, and the decisions about them. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AGREEMENT_REQUESTER})
public class ApprovalService {

    @Inject
    ApprovalRequests requests;

    @Inject
    Approvables approvables;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * One page of requests, newest first.
     *
     * @param status null for any
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AGREEMENT_REQUESTER, AUDITOR})
    public Slice<ApprovalRequestView> list(ApprovalStatus status, @NotNull SliceRequest page) {
        var listed = requests.list(status, clock.instant(), page);
        events.fire(new ApprovalEvent.ApprovalsListed());
        return listed.map(this::view);
    }

    /** @throws Refusal NOT_FOUND */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AGREEMENT_REQUESTER, AUDITOR})
    public ApprovalRequestView get(String id) {
        var request = requests.get(id);
        events.fire(new ApprovalEvent.ApprovalRead(request.id()));
        return view(request);
    }

    /**
     * Approves a request, which carries it out in the same transaction; what is done is recorded by whoever does it.
     *
     * @param expectedVersion the version the caller saw, or null when the caller does not insist
     * @throws Refusal NOT_FOUND; PRECONDITION_FAILED; CONFLICT {@code approval-decided-already} or
     *     {@code approval-expired}; ROLE_NOT_ALLOWED {@code approver-is-requester} or {@code role-missing}; and whatever
     *     forbids to carry it out, when the request stays open
     */
    public ApprovalRequestView approve(String id, @NotNull @Valid ApproveRequest command, Long expectedVersion) {
        var request = open(id, expectedVersion);
        approvables.insistOnSecondPerson(request);
        var decision = decision(command.reason());
        var reference = approvables.of(request).carryOut(request.approvedBy(person()));
        request.approve(decision, reference);
        return changed(request);
    }

    /**
     * Declines a request; nothing happens.
     *
     * @param expectedVersion as in {@link #approve}
     * @throws Refusal as in {@link #approve}
     */
    public ApprovalRequestView decline(String id, @NotNull @Valid DeclineRequest command, Long expectedVersion) {
        var request = open(id, expectedVersion);
        approvables.insistOnSecondPerson(request);
        request.decline(decision(command.reason()));
        events.fire(new ApprovalEvent.ApprovalDeclined(request.id()));
        return changed(request);
    }

    /**
     * Takes the own request back.
     *
     * @param expectedVersion as in {@link #approve}
     * @throws Refusal as in {@link #approve}; ROLE_NOT_ALLOWED {@code approval-not-requester}
     */
    public ApprovalRequestView withdraw(String id, Long expectedVersion) {
        var request = open(id, expectedVersion);
        request.withdraw(person(), clock.instant());
        events.fire(new ApprovalEvent.ApprovalWithdrawn(request.id()));
        return changed(request);
    }

    private ApprovalRequest open(String id, Long expectedVersion) {
        var request = requests.locked(id);
        request.expectVersion(expectedVersion);
        request.requireOpen(clock.instant());
        return request;
    }

    private Decision decision(String reason) {
        WrittenText.refuse("/reason", reason);
        return new Decision(person(), clock.instant(), reason == null ? null : reason.strip());
    }

    private UUID person() {
        return caller.user().value();
    }

    private ApprovalRequestView changed(ApprovalRequest request) {
        requests.flush();
        return view(request);
    }

    private ApprovalRequestView view(ApprovalRequest request) {
        return request.view(clock.instant(), approvables.mayDecide(request));
    }
}
