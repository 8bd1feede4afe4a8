package eu.mandate.instruction.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds at a moment, on ledgers that nobody thought of. A failure names the seed of its ledger. */
class ProjectionTest {
    private static final int LEDGERS = 1_000;
    private static long seed;

    @BeforeAll
    static void drawTheSeed() {
        seed = Long.getLong("ledger.seed", new Random().nextLong());
        System.out.println("random ledgers: -Dledger.seed=" + seed);
    }

    private static void onEveryLedger(BiConsumer<RandomLedger, String> claim) {
        onLedgers(LEDGERS, claim);
    }

    private static void onLedgers(int count, BiConsumer<RandomLedger, String> claim) {
        for (var i = 0; i < count; i++) claim.accept(new RandomLedger(seed + i), "-Dledger.seed=" + (seed + i));
    }

    @Test
    void thePolicyAtEveryMomentEqualsANaiveReplay() {
        onEveryLedger((random, name) -> {
            var ledger = random.ledger();
            for (var moment : random.moments()) {
                assertThat(numbers(ledger.at(moment)))
                        .as("%s at %s", name, moment)
                        .isEqualTo(new NaiveReplay(random, moment).governing());
            }
        });
    }

    @Test
    void whatHeldAtAMomentNeverChangesAfterwards() {
        onEveryLedger((random, name) -> {
            var ledger = random.ledger();
            for (var moment : random.moments()) {
                assertThat(ledger.at(moment))
                        .as("%s at %s", name, moment)
                        .isEqualTo(random.asWrittenUntil(moment).at(moment));
            }
        });
    }

    @Test
    void theChangesOfAPeriodLeadFromItsFirstPolicyToItsLast() {
        onLedgers(LEDGERS / 10, (random, name) -> {
            var ledger = random.ledger();
            var moments = random.moments();
            var from = moments.first().minusSeconds(1);
            for (var to : moments) {
                assertThat(applied(ledger, from, to)).as("%s to %s", name, to).isEqualTo(numbers(ledger.at(to)));
            }
        });
    }

    private static Map<Setting, Integer> applied(Ledger ledger, Instant from, Instant to) {
        var settings = new TreeMap<Setting, Integer>();
        for (var change : ledger.changes(from, to)) {
            var setting = new Setting(change.type(), change.subject());
            assertThat(settings.get(setting)).isEqualTo(change.before());
            if (change.after() == null) settings.remove(setting);
            else settings.put(setting, change.after());
        }
        return settings;
    }

    @Test
    void theRevisionGrowsWithTimeAndNamesOnePolicy() {
        onEveryLedger((random, name) -> {
            var ledger = random.ledger();
            var hashes = new HashMap<Long, String>();
            var last = -1L;
            for (var moment : random.moments()) {
                var policy = ledger.at(moment);
                assertThat(policy.revision()).as(name).isGreaterThanOrEqualTo(last);
                assertThat(hashes.computeIfAbsent(policy.revision(), any -> policy.hash()))
                        .as(name)
                        .isEqualTo(policy.hash());
                last = policy.revision();
            }
        });
    }

    @Test
    void betweenTwoChangesThePolicyStaysTheSame() {
        onEveryLedger((random, name) -> {
            var ledger = random.ledger();
            for (var moment : random.moments()) {
                var until = ledger.nextChange(moment).orElse(moment.plusSeconds(99));
                var last = until.minusMillis(1);
                assertThat(ledger.at(moment).asOf(last)).as(name).isEqualTo(ledger.at(last));
            }
        });
    }

    @Test
    void exactlyTheGoverningInstructionsAreInForce() {
        onEveryLedger((random, name) -> {
            var ledger = random.ledger();
            for (var moment : random.moments()) {
                var projection = ledger.projection(moment);
                var inForce = random.instructions.stream()
                        .filter(given -> given.withdraws() == null)
                        .filter(given -> projection.state(given) == InstructionState.IN_FORCE)
                        .collect(toMap(Instruction::setting, Instruction::number));
                assertThat(inForce).as(name).isEqualTo(numbers(projection.policy()));
            }
        });
    }

    private static Map<Setting, Integer> numbers(PolicyInForce policy) {
        return policy.settings().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().number()));
    }
}
