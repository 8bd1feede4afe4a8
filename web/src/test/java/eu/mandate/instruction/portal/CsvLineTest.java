package eu.mandate.instruction.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx", "＝1+1", "＋1", "－1", "＠SUM(1)"})
    void whatASpreadsheetWouldCalculateStaysText(String cell) {
        assertThat(CsvLine.of(cell)).isEqualTo("\"'" + cell + "\"\r\n");
    }

    @Test
    void quotesCommasAndLineBreaksStayInTheirCell() {
        assertThat(CsvLine.of("a", "b \"c\", d\ne")).isEqualTo("\"a\",\"b \"\"c\"\", d\ne\"\r\n");
    }

    @Test
    void anEmptyCellIsEmpty() {
        assertThat(CsvLine.of("", "1")).isEqualTo("\"\",\"1\"\r\n");
    }
}
