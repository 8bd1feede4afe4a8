package eu.mandate.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a text and cannot be seen. */
class HiddenCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\t\n", "\u00A0", "\u2007\u202F", "\u3000", "\u200B", "\uFEFF\u00A0\u2060", "\u2800"})
    void aTextMayShowNothing(String text) {
        assertThat(HiddenCharacters.showNothing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00A0a\u00A0", "\u200B中", "\uD83D\uDE00", "=", "."})
    void oneCharacterThatIsSeenIsSomething(String text) {
        assertThat(HiddenCharacters.showNothing(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u00A0\u2007\u202F\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0"})
    void aReasonOrANameOfBlanksThatBreakNoLineIsNone(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WrittenText.refuse("/reason", text))
                .matches(refused -> refused.errors().get(0).reason().equals("constraint-not-blank"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> WrittenText.refuseLine("/reason", text));
        assertThat(ExternalKey.wellFormed(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" x", "x ", "\u00A0x", "x\u202F", "\u3000x"})
    void whatIdentifiesHasNoBlankAtItsEnds(String id) {
        assertThat(HiddenCharacters.framed(id)).isTrue();
        assertThat(ExternalKey.wellFormed(id)).isFalse();
        assertThat(ExternalKey.wellFormed("x y")).isTrue();
    }

    @Test
    void whetherABlankMayStandThereIsJudgedElsewhere() {
        WrittenText.refuse("/reason", null);
        WrittenText.refuse("/reason", "  ");
    }
}
