package eu.mandate.organisation.service.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.organisation.domain.MainContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MainContractKindTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aContractThatIsStatedHasBeenConcluded() {
        assertThatNoException().isThrownBy(() -> check(TODAY));
        var refused = catchThrowableOfType(Refusal.class, () -> check(TODAY.plusDays(2)));
        assertThat(refused.errors()).containsExactly(Violation.of("/concludedOn", "date-in-future"));
    }

    @Test
    void whereItIsTomorrowAlreadyItMayBeConcludedTomorrow() {
        assertThatNoException().isThrownBy(() -> check(TODAY.plusDays(1)));
    }

    private static void check(LocalDate concludedOn) {
        var contract = new MainContract("Subscription", "7", concludedOn, TODAY.plusMonths(1), null, "Until notice");
        new MainContractKind().check(contract, new Circumstances(NOW, PolicyInForce.of(NOW, 0, new TreeMap<>())));
    }
}
