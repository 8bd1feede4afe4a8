package eu.mandate.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordsTest {

    enum Colour {
        RED,
        BLUE
    }

    record Inner(String text, Integer number) {}

    record Outer(
            String zeta, Inner alpha, List<Inner> list, Set<Colour> colours, boolean flag, LocalDate day, Instant at) {}

    @Test
    void writesMembersInAlphabeticalOrderAndLeavesAbsentOnesOut() {
        var value = new Outer("ü\"", new Inner(null, 3), null, null, true, LocalDate.of(2026, 1, 2), null);
        assertThat(Records.write(value))
                .isEqualTo("{\"alpha\":{\"number\":3},\"day\":\"2026-01-02\",\"flag\":true,\"zeta\":\"ü\\\"\"}");
    }

    @Test
    void writesEqualSetsEquallyWhateverTheirOrder() {
        var one = new Outer(null, null, null, new LinkedHashSet<>(List.of(Colour.RED, Colour.BLUE)), false, null, null);
        var two = new Outer(null, null, null, new LinkedHashSet<>(List.of(Colour.BLUE, Colour.RED)), false, null, null);
        assertThat(Records.write(one)).isEqualTo(Records.write(two));
    }

    @Test
    void readsBackWhatItWrote() {
        var value = new Outer(
                "z",
                new Inner("a", 1),
                List.of(new Inner("b", null)),
                Set.of(Colour.RED),
                false,
                LocalDate.of(2024, 2, 29),
                Instant.parse("2026-11-21T10:00:00Z"));
        assertThat(Records.read(Records.write(value), Outer.class)).isEqualTo(value);
    }
}
