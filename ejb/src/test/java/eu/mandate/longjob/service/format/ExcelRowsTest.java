package eu.mandate.longjob.service.format;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.longjob.domain.FileFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelRowsTest {

    private static byte[] written(List<String> columns, Object... values) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = RowWriter.of(FileFormat.XLSX, out, columns);
        writer.row(Arrays.asList(values));
        writer.end();
        return out.toByteArray();
    }

    private static List<List<Row>> read(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheets()
                    .map(sheet -> {
                        try {
                            return sheet.read();
                        } catch (IOException broken) {
                            throw new IllegalStateException(broken);
                        }
                    })
                    .toList();
        }
    }

    private static Row only(Object... values) throws IOException {
        var columns = IntStream.range(0, values.length).mapToObj(at -> "c" + at).toList();
        return read(written(columns, values)).get(0).get(1);
    }

    /** The file tells its lengths at its end only, where a reader of zip files looks, but not one of streams. */
    private static String sheet(byte[] file) throws IOException {
        var path = Files.createTempFile("rows", ".xlsx");
        Files.write(path, file);
        try (var zip = new ZipFile(path.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(path);
        }
    }

    @Test
    void theFirstRowNamesTheColumns() throws IOException {
        var rows = read(written(List.of("name", "纬度"), "a", "b")).get(0);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("name");
        assertThat(rows.get(0).getCellText(1)).isEqualTo("纬度");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "12",
                "TRUE",
                " a ",
                "a \"b\",\r\n中文 𠮷 <&>",
                "2026-11-22"
            })
    void aTextIsATextAndReadBackAsItWas(String text) throws IOException {
        var file = written(List.of("c"), text);
        var cell = read(file).get(0).get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getValue()).isEqualTo(text);
        assertThat(sheet(file)).doesNotContain("<f>");
    }

    @Test
    void numbersTruthsAndTimesKeepWhatTheyAre() throws IOException {
        var row = only(-5, 999_999_999_999_999L, true, Instant.parse("2026-11-22T09:00:00Z"));
        assertThat(row.getCellAsNumber(0))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("-5"));
        assertThat(row.getCellAsNumber(1))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("999999999999999"));
        assertThat(row.getCellAsBoolean(2)).contains(true);
        assertThat(row.getCellAsString(3)).contains("2026-11-22T09:00:00Z");
    }

    @Test
    void aNumberOfMoreDigitsThanExcelKeepsIsAText() throws IOException {
        var row = only(1_000_000_000_000_000L, Long.MIN_VALUE, new BigDecimal("0.1000000000000000055"));
        assertThat(row.getCellAsString(0)).contains("1000000000000000");
        assertThat(row.getCellAsString(1)).contains("-9223372036854775808");
        assertThat(row.getCellAsString(2)).contains("0.1000000000000000055");
    }

    @Test
    void whatHasMembersIsJson() throws IOException {
        var row = only(Map.of("b", "-2", "a", "1"), List.of("x", "y"));
        assertThat(row.getCellText(0)).isEqualTo("{\"a\":\"1\",\"b\":\"-2\"}");
        assertThat(row.getCellText(1)).isEqualTo("[\"x\",\"y\"]");
    }

    @Test
    void whatIsAbsentIsNoCellAndWhatIsEmptyIsOne() throws IOException {
        assertThat(sheet(written(List.of("a", "b"), null, "")))
                .doesNotContain("<c r=\"A2\"")
                .contains("<c r=\"B2\"");
    }

    @Test
    void aCellIsNeverLongerThanExcelAllows() throws IOException {
        var text = only("a".repeat(40_000)).getCellText(0);
        assertThat(text).hasSize(32_767).contains("40,000");
    }

    @Test
    void rowsThatASheetHasNoRoomForGoOnInTheNextUnderTheSameHead() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new ExcelRows(out, List.of("n"), 4);
        for (var n = 0; n < 7; n++) writer.row(List.of(n));
        writer.end();
        var sheets = read(out.toByteArray());
        assertThat(sheets).hasSize(3);
        assertThat(sheets.stream().map(rows -> rows.get(0).getCellText(0))).containsExactly("n", "n", "n");
        assertThat(sheets.stream().flatMap(rows -> rows.stream().skip(1)).map(row -> row.getCellText(0)))
                .containsExactly("0", "1", "2", "3", "4", "5", "6");
    }

    @Test
    void aWorkbookWithoutRowsHasItsHead() throws IOException {
        var out = new ByteArrayOutputStream();
        RowWriter.of(FileFormat.XLSX, out, List.of("a", "b")).end();
        assertThat(read(out.toByteArray()).get(0)).hasSize(1);
    }

    @Test
    void memoryDoesNotGrowWithTheRows() throws IOException {
        var writer = RowWriter.of(FileFormat.XLSX, OutputStream.nullOutputStream(), List.of("n", "text"));
        writer.row(List.of(0, ""));
        var before = used();
        for (var n = 0; n < 120_000; n++) writer.row(List.of(n, "a text that is another one each time " + n));
        assertThat(used() - before).isLessThan(8 << 20);
        writer.end();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
