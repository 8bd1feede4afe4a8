package eu.mandate.longjob.service.format;

import eu.mandate.longjob.domain.ExcelText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook (ECMA-376), whose sheets are written row by row. Texts are cells of the type text, which no program computes;
 * none is put into the table of shared texts, which would grow with the file. Rows that a sheet has no room for go on in the next.
 */
final class ExcelRows implements RowWriter {
    /** Excel keeps fifteen digits: a longer number is written as a text, so that none of its digits changes. */
    private static final long EXACT = 1_000_000_000_000_000L;

    private static final String PRODUCT = "Mandate";
    private static final double WIDTH = 24;
    private static final int HELD = 200;

    private final Workbook workbook;
    private final List<String> columns;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int next;

    ExcelRows(OutputStream out, List<String> columns) throws IOException {
        this(out, columns, Worksheet.MAX_ROWS);
    }

    /** @param most rows of a sheet, its head included */
    ExcelRows(OutputStream out, List<String> columns, int most) throws IOException {
        this.workbook = new Workbook(out, PRODUCT, null);
        this.columns = columns;
        this.most = most;
        open();
    }

    @Override
    public void row(List<Object> values) throws IOException {
        if (next == most) {
            sheet.finish();
            open();
        }
        for (var at = 0; at < values.size(); at++) cell(at, values.get(at));
        next++;
        if (next % HELD == 0) sheet.flush();
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }

    private void open() {
        sheets++;
        sheet = workbook.newWorksheet(Integer.toString(sheets));
        sheet.freezePane(0, 1);
        for (var at = 0; at < columns.size(); at++) {
            sheet.width(at, WIDTH);
            text(0, at, columns.get(at));
            sheet.style(0, at).bold().set();
        }
        next = 1;
    }

    private void cell(int at, Object value) {
        if (value == null) return;
        if (value instanceof Boolean truth) sheet.value(next, at, truth);
        else if (value instanceof Number number && exact(number)) sheet.value(next, at, number);
        else text(next, at, JsonRows.text(value));
    }

    private static boolean exact(Number number) {
        return (number instanceof Integer || number instanceof Long)
                && number.longValue() < EXACT
                && number.longValue() > -EXACT;
    }

    /** Blanks at the ends of a text survive in a rich text only. */
    private void text(int row, int at, String value) {
        var text = ExcelText.of(value);
        if (text.equals(text.strip())) sheet.inlineString(row, at, text);
        else sheet.inlineString(row, at, RichText.builder().run(text).end().build());
    }
}
