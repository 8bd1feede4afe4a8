package eu.mandate.instruction.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionSource;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.instruction.domain.PayloadChange;
import eu.mandate.kernel.domain.SliceRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A list compares versions for those alone who show how they differ. */
class LedgerReadingTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final List<Integer> compared = new ArrayList<>();
    private final LedgerReading reading = new LedgerReading();

    LedgerReadingTest() {
        reading.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        reading.copies = new LedgerCopies() {
            @Override
            public Ledger ledger() {
                return new Ledger(List.of(version(1, null), version(2, 1), version(3, 2)), List.of(), List.of());
            }
        };
        reading.versions = new VersionChanges() {
            @Override
            List<PayloadChange> between(Optional<Instruction> before, Instruction after) {
                compared.add(after.number());
                return List.of();
            }
        };
    }

    private static Instruction version(int number, Integer replaces) {
        return new Instruction(
                number,
                "contact",
                "PRIVACY",
                InstructionSource.SERVICE_ACTION,
                "{}",
                NOON,
                NOON,
                new UUID(1, 1),
                "LEGAL",
                null,
                null,
                replaces,
                null,
                "en",
                "zh");
    }

    @Test
    void aListComparesNothing() {
        assertThat(reading.list(InstructionFilter.none(), SliceRequest.first()).items())
                .hasSize(3)
                .allMatch(row -> row.changes() == null);
        assertThat(compared).isEmpty();
    }

    @Test
    void aListThatTellsTheDifferencesComparesThoseOfThePageAlone() {
        assertThat(reading.compared(InstructionFilter.none(), SliceRequest.of(2, null))
                        .items())
                .hasSize(2)
                .allMatch(row -> row.changes().isEmpty());
        assertThat(compared).containsExactly(3, 2);
    }

    @Test
    void oneInstructionTellsThem() {
        assertThat(reading.view(1).changes()).isEmpty();
        assertThat(compared).containsExactly(1);
    }
}
