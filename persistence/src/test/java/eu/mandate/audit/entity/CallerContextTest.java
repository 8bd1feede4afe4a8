package eu.mandate.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerContextTest {
    private static final UUID ANN = new UUID(1, 1);
    private static final UUID TOKEN = new UUID(2, 2);

    private final CallerContext caller = new CallerContext();

    @Test
    void namesNobodyUntilBound() {
        assertThat(caller.actor()).isNull();
        assertThat(caller.roles()).isNull();
        assertThat(caller.credentialInUse()).isEmpty();
    }

    @Test
    void keepsRolesInAlphabeticalOrder() {
        caller.bind(ANN, List.of("LEGAL", "AUDITOR"), TOKEN);
        assertThat(caller.roles()).isEqualTo("AUDITOR,LEGAL");
        assertThat(caller.credentialInUse()).contains(TOKEN);
    }

    @Test
    void refusesAnotherCaller() {
        caller.bind(ANN, List.of(), null);
        assertThatIllegalStateException().isThrownBy(() -> caller.bind(TOKEN, List.of(), null));
    }
}
