package eu.mandate.longjob.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://evil.example\",\"click\")",
                "+1",
                "-1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(1)"
            })
    void aTextThatCouldBeAFormulaGetsAnApostropheBeforeIt(String text) {
        assertThat(SpreadsheetCell.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"membership-invited", "a=b", "'=1", " =1", "{\"a\":\"=1\"}", "中文", "1"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(SpreadsheetCell.safe(text)).isEqualTo(text);
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(SpreadsheetCell.safe(null)).isEmpty();
        assertThat(SpreadsheetCell.safe("")).isEmpty();
    }
}
