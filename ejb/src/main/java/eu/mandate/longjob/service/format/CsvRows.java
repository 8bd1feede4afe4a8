package eu.mandate.longjob.service.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.mandate.longjob.domain.SpreadsheetCell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV (RFC 4180) in UTF-8 with a mark; texts that a spreadsheet would take for formulas are kept from being ones. */
final class CsvRows implements RowWriter {
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final CsvWriter csv;

    CsvRows(OutputStream out, List<String> columns) throws IOException {
        out.write(MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(columns);
    }

    @Override
    public void row(List<Object> values) {
        csv.writeRecord(values.stream().map(CsvRows::cell).toList());
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    private static String cell(Object value) {
        if (value == null) return "";
        if (value instanceof Number || value instanceof Boolean) return value.toString();
        return SpreadsheetCell.safe(JsonRows.text(value));
    }
}
