package eu.mandate.longjob.service.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import eu.mandate.longjob.domain.FileFormat;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowWriterTest {
    private static final List<String> COLUMNS = List.of("name", "note", "count", "when", "facts");

    private static String written(FileFormat format, Object... values) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = RowWriter.of(format, out, COLUMNS);
        writer.row(Arrays.asList(values));
        writer.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final Object[] ROW = {
        "=cmd|' /C calc'!A0", "a \"b\",\r\n中文", -5, Instant.parse("2026-11-22T09:00:00Z"), Map.of("b", "-2", "a", "1")
    };

    @Test
    void csvIsUtf8WithAMarkAndLinesThatEndAsTheStandardSays() throws IOException {
        assertThat(written(FileFormat.CSV, ROW))
                .startsWith("\uFEFFname,note,count,when,facts\r\n")
                .endsWith("\r\n");
    }

    @Test
    void csvIsReadBackAsItWasButForFormulas() throws IOException {
        var text = written(FileFormat.CSV, ROW).substring(1);
        var rows = CsvReader.builder().ofCsvRecord(text).stream().toList();
        assertThat(rows.get(1).getFields())
                .containsExactly(
                        "'=cmd|' /C calc'!A0",
                        "a \"b\",\r\n中文",
                        "-5",
                        "2026-11-22T09:00:00Z",
                        "{\"a\":\"1\",\"b\":\"-2\"}");
    }

    @Test
    void jsonLinesHoldEachValueAsItIs() throws IOException {
        var text = written(FileFormat.JSON_LINES, ROW);
        assertThat(text).endsWith("}\n").hasLineCount(1);
        try (var reader = Json.createReader(new StringReader(text))) {
            var row = reader.readObject();
            assertThat(row.keySet()).containsExactlyElementsOf(COLUMNS);
            assertThat(row.getString("name")).isEqualTo(ROW[0]);
            assertThat(row.getString("note")).isEqualTo(ROW[1]);
            assertThat(row.getInt("count")).isEqualTo(-5);
            assertThat(row.getJsonObject("facts").getString("b")).isEqualTo("-2");
        }
    }

    @Test
    void whatIsAbsentIsAnEmptyCellOrNull() throws IOException {
        assertThat(written(FileFormat.CSV, null, "", null, null, null)).endsWith("\r\n,,,,\r\n");
        assertThat(written(FileFormat.JSON_LINES, null, "", null, null, null))
                .isEqualTo("{\"name\":null,\"note\":\"\",\"count\":null,\"when\":null,\"facts\":null}\n");
    }
}
