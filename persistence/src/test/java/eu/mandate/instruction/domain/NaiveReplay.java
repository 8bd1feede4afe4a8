package eu.mandate.instruction.domain;

import eu.mandate.instruction.domain.InfringementDecision.Outcome;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The policy read from a ledger word for word, with no thought of speed: what the projection is compared with. */
final class NaiveReplay {
    private final RandomLedger ledger;
    private final Instant moment;

    NaiveReplay(RandomLedger ledger, Instant moment) {
        this.ledger = ledger;
        this.moment = moment;
    }

    /** Numbers of the governing instructions by setting. */
    Map<Setting, Integer> governing() {
        var governing = new TreeMap<Setting, Instruction>();
        for (var given : ledger.instructions) {
            if (given.type().equals(Withdrawal.TYPE) || !counts(given)) continue;
            var rival = governing.get(given.setting());
            // In the order of numbers, so of two that took effect together the later one stays.
            if (rival == null || !given.effectiveFrom().isBefore(rival.effectiveFrom())) {
                governing.put(given.setting(), given);
            }
        }
        var numbers = new TreeMap<Setting, Integer>();
        governing.forEach((setting, given) -> numbers.put(setting, given.number()));
        return numbers;
    }

    private boolean counts(Instruction given) {
        if (given.effectiveFrom().isAfter(moment)) return false;
        for (var notice : ledger.notices) {
            if (notice.number() == given.number() && stands(notice)) return false;
        }
        for (var other : ledger.instructions) {
            if (other.withdraws() != null && other.withdraws() == given.number() && counts(other)) return false;
        }
        return true;
    }

    private boolean stands(InfringementNotice notice) {
        if (notice.raisedAt().isAfter(moment)) return false;
        for (var decision : ledger.decisions) {
            if (decision.number() == notice.number()
                    && decision.notice() == notice.notice()
                    && !decision.decidedAt().isAfter(moment)) {
                return decision.outcome() == Outcome.WITHDRAWN;
            }
        }
        return true;
    }
}
