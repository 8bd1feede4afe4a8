package eu.mandate.approval.service;

import eu.mandate.approval.domain.Approvable;
import eu.mandate.approval.entity.ApprovalRequest;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The kinds of things that need a second person, and who that person may be. */
@ApplicationScoped
public class Approvables {

    @Inject
    @Any
    Instance<Approvable> kinds;

    @Inject
    CurrentCaller caller;

    /** @throws IllegalStateException for a kind that no feature declares: it comes from our own data */
    public Approvable of(ApprovalRequest request) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(request.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing carries out " + request.kind()));
    }

    /** Whether the caller is a second person with a role that may approve. */
    public boolean mayDecide(ApprovalRequest request) {
        return !request.askedBy(caller.user().value()) && hasRoleFor(request);
    }

    /** @throws Refusal ROLE_NOT_ALLOWED for the person who asked, and without a role that may approve */
    public void insistOnSecondPerson(ApprovalRequest request) {
        request.requireSecondPerson(caller.user().value());
        if (!hasRoleFor(request)) throw Refusal.of(Code.ROLE_NOT_ALLOWED, "role-missing");
    }

    private boolean hasRoleFor(ApprovalRequest request) {
        var approvers = of(request).approvers(request.payload());
        return caller.roles().stream().anyMatch(role -> approvers.contains(role.name()));
    }
}
