package eu.mandate.dataplane.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-17", "AZ/2026.4", "17", "（2026）京01民初5号", "#4711"})
    void numbersOfCasesAreTakenAsCourtsAndOfficesWriteThem(String text) {
        assertThat(CaseNumber.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Berg", "Anna", "anna.berg7@example.org", "+4915123456789", "17 of Berg"})
    void namesAndAddressesOfPeopleGetIntoNoAddress(String text) {
        assertThatThrownBy(() -> CaseNumber.of(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void blanksAroundANumberAreNoPartOfItAndNothingIsNone() {
        assertThat(CaseNumber.of(" 2026-17 ")).isEqualTo("2026-17");
        assertThat(CaseNumber.of("  ")).isNull();
    }
}
