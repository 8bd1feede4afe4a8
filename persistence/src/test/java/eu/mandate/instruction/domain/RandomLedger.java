package eu.mandate.instruction.domain;

import eu.mandate.instruction.domain.InfringementDecision.Outcome;
import eu.mandate.instruction.domain.InfringementNotice.Raiser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A ledger as people could have written it: several settings, instructions of now and of later, withdrawals of instructions and
 * of withdrawals, notices and decisions. Time is coarse, so that much happens at the same moment.
 */
final class RandomLedger {
    static final Instant START = Instant.parse("2026-11-21T08:00:00Z");
    private static final UUID SOMEBODY = new UUID(1, 1);
    private static final List<String> TYPES = List.of("contact", "languages", "minors");
    private static final List<String> SUBJECTS = List.of("", "PRIVACY", "BREACH");

    final List<Instruction> instructions = new ArrayList<>();
    final List<InfringementNotice> notices = new ArrayList<>();
    final List<InfringementDecision> decisions = new ArrayList<>();

    private final Random random;
    private Instant now = START;

    RandomLedger(long seed) {
        random = new Random(seed);
        var steps = random.nextInt(60);
        for (var step = 0; step < steps; step++) step();
    }

    Ledger ledger() {
        return new Ledger(instructions, notices, decisions);
    }

    /** The ledger as it stood at a moment: what was written later is not there yet. */
    Ledger asWrittenUntil(Instant moment) {
        return new Ledger(
                instructions.stream()
                        .filter(given -> !given.givenAt().isAfter(moment))
                        .toList(),
                notices.stream().filter(n -> !n.raisedAt().isAfter(moment)).toList(),
                decisions.stream().filter(d -> !d.decidedAt().isAfter(moment)).toList());
    }

    /** Every moment at which something happens or takes effect, with the moments just before and after. */
    TreeSet<Instant> moments() {
        var moments = new TreeSet<Instant>();
        instructions.forEach(given -> moments.add(given.effectiveFrom()));
        instructions.forEach(given -> moments.add(given.givenAt()));
        notices.forEach(notice -> moments.add(notice.raisedAt()));
        decisions.forEach(decision -> moments.add(decision.decidedAt()));
        for (var moment : List.copyOf(moments)) {
            moments.add(moment.minusMillis(1));
            moments.add(moment.plusMillis(1));
        }
        moments.add(START);
        return moments;
    }

    private void step() {
        now = now.plusSeconds(random.nextInt(3));
        var what = random.nextInt(100);
        if (instructions.isEmpty() || what < 60) give();
        else if (what < 80) withdraw();
        else if (what < 92 || notices.isEmpty()) flag();
        else decide();
    }

    private void give() {
        var type = TYPES.get(random.nextInt(TYPES.size()));
        var subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        add(type, subject, "{\"value\":" + random.nextInt(5) + "}", null);
    }

    private void withdraw() {
        var target = 1 + random.nextInt(instructions.size());
        add(Withdrawal.TYPE, Integer.toString(target), "{\"number\":" + target + "}", target);
    }

    private void add(String type, String subject, String payload, Integer withdraws) {
        var number = instructions.size() + 1;
        var later = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
        instructions.add(new Instruction(
                number,
                type,
                subject,
                InstructionSource.SERVICE_ACTION,
                payload,
                now,
                now.plusSeconds(later),
                SOMEBODY,
                "LEGAL",
                null,
                null,
                withdraws,
                null,
                "text " + number,
                "文本 " + number));
    }

    private void flag() {
        var number = 1 + random.nextInt(instructions.size());
        var notice =
                1 + (int) notices.stream().filter(n -> n.number() == number).count();
        notices.add(new InfringementNotice(number, notice, now, Raiser.OPERATOR, null, "Art. 5", "why", "原因"));
    }

    private void decide() {
        var notice = notices.get(random.nextInt(notices.size()));
        var decided = decisions.stream().anyMatch(d -> d.number() == notice.number() && d.notice() == notice.notice());
        if (decided) return;
        var outcome = random.nextInt(3) == 0 ? Outcome.WITHDRAWN : Outcome.MAINTAINED;
        decisions.add(new InfringementDecision(notice.number(), notice.notice(), now, outcome, "why", SOMEBODY));
    }
}
