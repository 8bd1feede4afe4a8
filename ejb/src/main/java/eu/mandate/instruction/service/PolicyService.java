package eu.mandate.instruction.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.InstructionEvent;
import eu.mandate.instruction.domain.PolicyChanges;
import eu.mandate.instruction.domain.PolicyView;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** What the own organisation's instructions amount to, at any moment. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER})
public class PolicyService {

    @Inject
    LedgerCopies copies;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The policy at a moment.
     *
     * @param at business time, past or future; null for now
     */
    public PolicyView at(Instant at) {
        var moment = at == null ? clock.instant() : at;
        var ledger = copies.ledger();
        events.fire(new InstructionEvent.PolicyRead(moment));
        return PolicyView.of(ledger, ledger.at(moment));
    }

    /**
     * How the policy changed.
     *
     * @param from changes after this moment; null for the beginning
     * @param to changes up to and including this moment; null for now
     * @throws Refusal VALIDATION at {@code /to} when it lies before {@code from}
     */
    public PolicyChanges between(Instant from, Instant to) {
        var start = from == null ? Instant.EPOCH : from;
        var end = to == null ? clock.instant() : to;
        if (end.isBefore(start)) throw Refusal.invalid("/to", "policy-period-backwards");
        var ledger = copies.ledger();
        events.fire(new InstructionEvent.PolicyRead(end));
        return new PolicyChanges(
                start, end, ledger.at(start).revision(), ledger.at(end).revision(), ledger.changes(start, end));
    }
}
