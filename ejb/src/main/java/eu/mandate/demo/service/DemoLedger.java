package eu.mandate.demo.service;

import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.Withdrawal;
import eu.mandate.instruction.service.GiveOptions;
import eu.mandate.instruction.service.InstructionDesk;
import eu.mandate.instruction.service.InstructionKinds;
import eu.mandate.instruction.service.LedgerCopies;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import eu.mandate.organisation.domain.ProfileAcceptance;
import eu.mandate.organisation.service.kind.AcceptanceKind;
import eu.mandate.organisation.service.kind.ServiceInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The instructions of the story. An instruction is never taken out of a ledger, so one that is there was given before. */
@ApplicationScoped
public class DemoLedger {

    private static final String WAITS_ALREADY = "approval-requested-already";

    @Inject
    LedgerCopies ledgers;

    @Inject
    InstructionKinds kinds;

    @Inject
    InstructionDesk desk;

    @Inject
    ServiceInForce service;

    @Inject
    Clock clock;

    /** Whether an instruction of that content was given. */
    boolean holds(String type, Record payload) {
        return find(type, payload).isPresent();
    }

    void give(StoryAct.Gives act) {
        var options = new GiveOptions(begin(act.ahead()), null, act.reason());
        if (!holds(act.type(), act.payload())) give(kinds.get(act.type()), act.payload(), options);
    }

    void accept() {
        var offered = service.offered(clock.instant()).orElseThrow();
        var acceptance = new ProfileAcceptance(offered.service(), offered.version(), offered.contentHash());
        if (!holds(AcceptanceKind.KEY, acceptance)) {
            give(kinds.get(AcceptanceKind.KEY), acceptance, GiveOptions.now());
        }
    }

    void withdraw(StoryAct.Withdraws act) {
        var number = find(act.type(), act.payload()).orElseThrow().number();
        var withdrawal = new Withdrawal(number, act.reason());
        if (!holds(Withdrawal.TYPE, withdrawal)) give(kinds.get(Withdrawal.TYPE), withdrawal, GiveOptions.now());
    }

    private Optional<Instruction> find(String type, Record payload) {
        var content = Records.write(payload);
        return ledgers.ledger().latestFirst().stream()
                .filter(given -> given.type().equals(type) && given.payload().equals(content))
                .findFirst();
    }

    private <P extends Record> void give(InstructionKind<P> kind, Record payload, GiveOptions options) {
        try {
            desk.give(kind, kind.payload().cast(payload), options);
        } catch (Refusal refusal) {
            if (!refusal.reason().equals(WAITS_ALREADY)) throw refusal;
        }
    }

    private Instant begin(Duration ahead) {
        return ahead == null ? null : clock.instant().plus(ahead).truncatedTo(ChronoUnit.DAYS);
    }
}
