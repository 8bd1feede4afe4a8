package eu.mandate.instruction.service;

import eu.mandate.instruction.domain.Infringement;
import eu.mandate.instruction.domain.InfringementDecision;
import eu.mandate.instruction.domain.InfringementNotice;
import eu.mandate.instruction.domain.InfringementNotice.Raiser;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionEvent;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.instruction.store.JdbcLedger;
import eu.mandate.kernel.domain.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Writes into the ledger of the bound tenant: what is written is recorded in the log in the same transaction. */
@ApplicationScoped
public class LedgerBook {

    @Inject
    JdbcLedger store;

    @Inject
    LedgerCopies copies;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** The ledger; nobody else can write to it until the transaction ends. */
    Ledger open() {
        return copies.locked();
    }

    /** Business time; asked after the ledger was opened, so that later numbers have later times. */
    Instant now() {
        return clock.instant();
    }

    /**
     * Records an instruction in the ledger that was opened. What a rule found in the moment of giving suspends it from the start.
     *
     * @param approval id of the request that a second person approved, or null
     */
    void write(Instruction given, Optional<Infringement> found, UUID approval) {
        store.append(given);
        found.ifPresent(infringement -> store.append(noticed(given, infringement)));
        events.fire(new InstructionEvent.InstructionGiven(
                given.number(),
                given.type(),
                given.effectiveFrom(),
                given.withdraws(),
                approval,
                found.map(Infringement::rule).orElse(null)));
    }

    private static InfringementNotice noticed(Instruction given, Infringement found) {
        return new InfringementNotice(
                given.number(),
                1,
                given.givenAt(),
                Raiser.RULE,
                found.rule(),
                found.article(),
                found.reasonEn(),
                found.reasonZh());
    }

    /** Records an operator's notice in the ledger that was opened. */
    void note(InfringementNotice notice) {
        store.append(notice);
        events.fire(new InstructionEvent.InfringementNoted(notice.number(), notice.notice(), notice.article()));
    }

    /** Records a decision in the ledger that was opened. */
    void decide(InfringementDecision decision) {
        store.append(decision);
        events.fire(new InstructionEvent.InfringementDecided(decision.number(), decision.notice(), decision.outcome()));
    }
}
