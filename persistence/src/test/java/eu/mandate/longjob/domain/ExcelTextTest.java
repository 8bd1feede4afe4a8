package eu.mandate.longjob.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "=1+1", "-5", "@SUM(1)", " a ", "中文𠮷", "a\tb\r\nc", "_x_", "x0041_", "_x00_"})
    void aTextStaysAsItIs(String text) {
        assertThat(ExcelText.of(text)).isEqualTo(text);
    }

    @Test
    void whatXmlDoesNotKnowIsWrittenByItsNumber() {
        assertThat(ExcelText.of("a\u0001b\uFFFEc\uD83Dd")).isEqualTo("a_x0001_b_xFFFE_c_xD83D_d");
    }

    @Test
    void aTextThatLooksLikeSuchANumberIsReadBackAsItWas() {
        assertThat(ExcelText.of("_x0041_x0042_")).isEqualTo("_x005F_x0041_x005F_x0042_");
    }

    @Test
    void aCellHoldsAsMuchAsExcelAllows() {
        var longest = "a".repeat(ExcelText.LONGEST);
        assertThat(ExcelText.of(longest)).isEqualTo(longest);
        assertThat(ExcelText.of(longest + "a"))
                .hasSize(ExcelText.LONGEST)
                .endsWith("a … [cut: 32,768 characters in all; 已截断，全文共 32,768 个字符]");
    }

    @Test
    void aCutSplitsNoCharacter() {
        for (var before : new String[] {"", "a"}) {
            var cut = ExcelText.of(before + "𠮷".repeat(ExcelText.LONGEST));
            assertThat(cut.length()).isBetween(ExcelText.LONGEST - 1, ExcelText.LONGEST);
            assertThat(cut).doesNotContain("_x");
        }
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(ExcelText.of(null)).isEmpty();
    }
}
