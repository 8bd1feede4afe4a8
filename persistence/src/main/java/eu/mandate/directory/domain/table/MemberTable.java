package eu.mandate.directory.domain.table;

import eu.mandate.kernel.domain.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of members as it was uploaded.
 *
 * @param columns those that its heading names; what has no column is left as it is
 */
public record MemberTable(Set<MemberColumn> columns, List<Line> lines) {

    /**
     * One row.
     *
     * @param line of the file, from 1
     * @param cells null when their number is not that of the heading
     */
    public record Line(int line, Map<MemberColumn, String> cells) {

        /** The text of a cell without blanks around it, or null for none. */
        public String text(MemberColumn column) {
            var cell = cells == null ? null : cells.get(column);
            return cell == null || cell.isBlank() ? null : cell.strip();
        }

        /** What stands for the id, for telling the row. */
        public String id() {
            return text(MemberColumn.ID);
        }
    }

    /**
     * Reads a table.
     *
     * @throws Refusal VALIDATION for a text that is no such table as a whole, see {@link FileText} and {@link CsvReader};
     *     {@code csv-heading-unknown} with the place of the heading, {@code csv-heading-twice}, {@code csv-heading-missing},
     *     {@code csv-empty}
     */
    public static MemberTable of(String text) {
        var rows = CsvReader.rows(text);
        if (rows.size() < 2) throw Refusal.invalid("", "csv-empty");
        var heading = heading(rows.get(0).cells());
        var lines = rows.stream().skip(1).map(row -> line(row, heading)).toList();
        return new MemberTable(Set.copyOf(heading), lines);
    }

    private static List<MemberColumn> heading(List<String> cells) {
        var columns = new ArrayList<MemberColumn>();
        for (var cell : cells) {
            var place = columns.size() + 1;
            var column = MemberColumn.headed(cell).orElseThrow(() -> Refusal.invalid("", "csv-heading-unknown", place));
            if (columns.contains(column)) throw Refusal.invalid("", "csv-heading-twice", column.heading());
            columns.add(column);
        }
        for (var column : MemberColumn.values()) {
            if (column.needed() && !columns.contains(column)) {
                throw Refusal.invalid("", "csv-heading-missing", column.heading(), column.chinese());
            }
        }
        return columns;
    }

    private static Line line(CsvReader.Row row, List<MemberColumn> heading) {
        if (row.cells().size() != heading.size()) return new Line(row.line(), null);
        var cells = new EnumMap<MemberColumn, String>(MemberColumn.class);
        for (var i = 0; i < heading.size(); i++) {
            cells.put(heading.get(i), row.cells().get(i));
        }
        return new Line(row.line(), cells);
    }

    /** Every id that is named. */
    public Set<String> ids() {
        return lines.stream().map(Line::id).filter(id -> id != null).collect(Collectors.toSet());
    }

    /** Every department that is named. */
    public Set<String> departments() {
        return lines.stream()
                .flatMap(line -> MemberReading.departments(line).stream())
                .collect(Collectors.toSet());
    }
}
