package eu.mandate.longjob.service.format;

import eu.mandate.longjob.domain.FileFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes rows as a file of one format. Values are texts, numbers, truths, instants, maps of texts, lists of any of them, or null. */
public interface RowWriter {

    /** A writer that has written what the format begins with. */
    static RowWriter of(FileFormat format, OutputStream out, List<String> columns) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows(out, columns);
            case JSON_LINES -> new JsonRows(out, columns);
            case XLSX -> new ExcelRows(out, columns);
        };
    }

    /** Writes one row, with one value for each column. */
    void row(List<Object> values) throws IOException;

    /** Writes what the format ends with, and everything held back. */
    void end() throws IOException;
}
