package eu.mandate.dataplane.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionSource;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.organisation.domain.Programme;
import eu.mandate.organisation.domain.PurposeChoice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is entrusted is read from the instructions that hold, each with its number. */
class EntrustmentTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Programme PROGRAMME = new Programme("Plan", 5, "Travel", List.of("H-A02"));

    @Test
    void namesTheInstructionBehindEachFact() {
        var policy = policy(
                instruction(1, Entrustment.PROGRAMME, ""),
                instruction(2, Entrustment.PURPOSE, "H-P20"),
                instruction(3, Entrustment.PERIOD, "H-R11"),
                instruction(4, Entrustment.AGREEMENT, ""));
        var read = Entrustment.of(
                policy, PROGRAMME, List.of(new PurposeChoice("H-P20", true), new PurposeChoice("H-P21", true)));
        assertThat(read.agreement()).isEqualTo(4);
        assertThat(read.activities()).isEqualTo(Map.of("H-A02", 1));
        assertThat(read.purposes()).isEqualTo(Map.of("H-P20", 2));
        assertThat(read.periods()).isEqualTo(Map.of("H-R11", 3));
        assertThat(read.hash()).isEqualTo(policy.hash());
    }

    @Test
    void holdsNothingThatNobodyInstructed() {
        var read = Entrustment.of(policy(), PROGRAMME, List.of(new PurposeChoice("H-P20", false)));
        assertThat(read.agreement()).isNull();
        assertThat(read.activities()).isEmpty();
        assertThat(read.purposes()).isEmpty();
        assertThat(Entrustment.of(policy(instruction(1, Entrustment.PROGRAMME, "")), null, List.of())
                        .activities())
                .isEmpty();
    }

    private static PolicyInForce policy(Instruction... instructions) {
        var settings = new TreeMap<Setting, Instruction>();
        for (var instruction : instructions) settings.put(instruction.setting(), instruction);
        return PolicyInForce.of(NOON, instructions.length, settings);
    }

    private static Instruction instruction(int number, String type, String subject) {
        return new Instruction(
                number,
                type,
                subject,
                InstructionSource.SERVICE_ACTION,
                "{}",
                NOON,
                NOON,
                UUID.randomUUID(),
                "PRIVACY_MANAGER",
                null,
                null,
                null,
                null,
                "en",
                "zh");
    }
}
