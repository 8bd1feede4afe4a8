package eu.mandate.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** Published codes of large companies, and invented ones of the other kinds of organisation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9144030071526726XG",
                "91330100716105852F",
                "914403001922038216",
                "91110000802100433B",
                "91330199MA0000001W",
                "52330199MA00000021",
                "1233019900000004XR",
                "92330199MA00000056"
            })
    void theCheckCharacterOfACodeConfirmsIt(String code) {
        assertThat(CreditCode.hasForm(code)).isTrue();
        assertThat(CreditCode.checks(code)).isTrue();
    }

    @Test
    void everySlipInOneCharacterIsNoticed() {
        var code = "91330100716105852F";
        for (var i = 0; i < code.length(); i++) {
            for (var other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                if (other == code.charAt(i)) continue;
                var slip = code.substring(0, i) + other + code.substring(i + 1);
                assertThat(CreditCode.checks(slip)).as(slip).isFalse();
            }
        }
    }

    @Test
    void twoNeighboursInTheWrongOrderAreNoticed() {
        var code = "91330199MA0000001W";
        var swapped = new HashSet<String>();
        for (var i = 0; i + 1 < code.length(); i++) {
            if (code.charAt(i) == code.charAt(i + 1)) continue;
            swapped.add(code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2));
        }
        assertThat(swapped).isNotEmpty().noneMatch(CreditCode::checks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "330100000000000",
                "91330100716105852",
                "91330100716105852FF",
                "91330100716105852f",
                "9133010071610585IF",
                "9133010071610585OF",
                "91A30100716105852F",
                "HRB 123456"
            })
    void whatIsBuiltOtherwiseIsNoCode(String code) {
        assertThat(CreditCode.hasForm(code)).isFalse();
    }
}
