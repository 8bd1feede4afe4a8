package eu.mandate.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "Emma Whitfield, emma whitfield, whitfield emma",
                "'  Jürgen   ÖZDEMIR ', jürgen özdemir, özdemir jürgen",
                "ＡＢＣ, abc, null",
                "蒋小雨, 蒋小雨, null",
                "Anna Maria von Berg, anna maria von berg, berg anna maria von"
            })
    void namesAreFoundByTheirBeginningAndByTheirLastWord(String name, String key, String lastWordFirst) {
        assertThat(NameKey.of(name)).isEqualTo(key);
        assertThat(NameKey.lastWordFirst(name)).isEqualTo(lastWordFirst);
    }

    @ParameterizedTest
    @CsvSource({"em, emma", "蒋, 蒋小雨", "a, a\uD83D\uDE00"})
    void whatBeginsWithAKeyLiesWithinItsRange(String key, String found) {
        assertThat(found.codePoints().toArray()).isNotEmpty();
        assertThat(found.compareTo(key)).isGreaterThanOrEqualTo(0);
        assertThat(java.util.Arrays.compareUnsigned(
                        found.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        NameKey.endOf(key).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isNegative();
    }

    @Test
    void aKeyHasNoMoreCharactersThanANameWhateverOneOfThemStandsFor() {
        assertThat(NameKey.of("\uFDFA".repeat(200))).hasSize(200);
        assertThat(NameKey.of("\uD83D\uDE00".repeat(250)).codePoints()).hasSize(200);
    }
}
