package eu.mandate.tenant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"abc", "a-1", "nordlicht", "a1234567890123456789012345678901234567x9"})
    void acceptsShortLowerCaseNames(String text) {
        assertThat(new TenantKey(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"ab", "1abc", "Abc", "abc-", "a_b", "häns", "abc ", "a12345678901234567890123456789012345678x9"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> new TenantKey(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void numbersOfSpacesArePositive() {
        assertThatThrownBy(() -> new TenantId(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProcessorId(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void storedNumbersOfKindsAndStatusesNeverChange() {
        assertThat(TenantKind.ofNumber(1)).isEqualTo(TenantKind.CONTROLLER);
        assertThat(TenantKind.ofNumber(2)).isEqualTo(TenantKind.PROCESSOR);
        assertThat(TenantKind.ofNumber(3)).isEqualTo(TenantKind.INSTALLATION);
        assertThat(TenantStatus.ofNumber(1)).isEqualTo(TenantStatus.ACTIVE);
        assertThat(TenantStatus.ofNumber(2)).isEqualTo(TenantStatus.SUSPENDED);
    }
}
