package eu.mandate.instruction.service;

import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.instruction.domain.InfringementDecision;
import eu.mandate.instruction.domain.InfringementDecision.Outcome;
import eu.mandate.instruction.domain.InfringementNotice;
import eu.mandate.instruction.domain.InfringementNotice.Raiser;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Notices of infringement and the controller's decisions (Art. 28(3), last sentence, GDPR), in the running transaction. */
@ApplicationScoped
public class InfringementDesk {

    @Inject
    LedgerBook book;

    @Inject
    InstructionKinds kinds;

    @Inject
    CurrentCaller caller;

    /**
     * Suspends an instruction of the bound tenant.
     *
     * @throws Refusal NOT_FOUND; CONFLICT {@code infringement-noted-already} or {@code instruction-withdrawn-already}
     */
    void flag(int number, FlagInfringement command) {
        WrittenText.refuse("/article", command.article());
        WrittenText.refuse("/reasonEn", command.reasonEn());
        WrittenText.refuse("/reasonZh", command.reasonZh());
        var ledger = book.open();
        var flagged = instruction(ledger, number);
        insistOnStanding(ledger, flagged);
        if (ledger.undecided(number).isPresent()) throw Refusal.of(Code.CONFLICT, "infringement-noted-already");
        book.note(new InfringementNotice(
                number,
                ledger.notices(number).size() + 1,
                book.now(),
                Raiser.OPERATOR,
                null,
                command.article().strip(),
                command.reasonEn().strip(),
                command.reasonZh().strip()));
    }

    /** See {@link InstructionService#decide}. */
    void decide(int number, DecideInfringement command) {
        WrittenText.refuse("/reason", command.reason());
        var ledger = book.open();
        var suspended = instruction(ledger, number);
        insistOnGiver(ledger.concerned(suspended));
        var notice = ledger.undecided(number).orElseThrow(() -> Refusal.of(Code.CONFLICT, "infringement-not-open"));
        insistOnStanding(ledger, suspended);
        var reason = command.reason() == null || command.reason().isBlank()
                ? null
                : command.reason().strip();
        if (command.outcome() == Outcome.MAINTAINED && reason == null) {
            throw Refusal.invalid("/reason", "constraint-not-blank");
        }
        var by = caller.user().value();
        book.decide(new InfringementDecision(number, notice.notice(), book.now(), command.outcome(), reason, by));
    }

    private static Instruction instruction(Ledger ledger, int number) {
        return ledger.find(number).orElseThrow(() -> Refusal.notFound("instruction", number));
    }

    private void insistOnGiver(Instruction concerned) {
        var givers = kinds.get(concerned.type()).givers();
        if (caller.roles().stream().noneMatch(role -> givers.contains(role.name()))) {
            throw Refusal.of(Code.ROLE_NOT_ALLOWED, "role-missing");
        }
    }

    private void insistOnStanding(Ledger ledger, Instruction instruction) {
        if (ledger.projection(book.now()).state(instruction) == InstructionState.WITHDRAWN) {
            throw Refusal.of(Code.CONFLICT, "instruction-withdrawn-already", instruction.number());
        }
    }
}
