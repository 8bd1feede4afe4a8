package eu.mandate.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementStateTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "1, 1, none, ISSUED",
                "1, 1, 1, IN_FORCE",
                "1, 2, none, SUPERSEDED",
                "1, 2, 1, IN_FORCE",
                "2, 2, 1, ISSUED",
                "1, 2, 2, SUPERSEDED",
                "2, 3, 1, SUPERSEDED",
                "2, 2, 2, IN_FORCE",
            })
    void theOneThePolicyNamesIsInForceWhateverWasIssuedLater(
            int number, int latest, Integer inForce, AgreementState state) {
        assertThat(AgreementState.of(number, latest, inForce)).isEqualTo(state);
    }
}
