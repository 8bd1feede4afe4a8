package eu.mandate.dataplane.portal;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.view.RecordLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Records as a table: which columns it has, and what stands in them. */
@Named("recordTable")
@RequestScoped
public class RecordTable {
    private static final int COLUMNS = 6;
    private static final Set<FieldType> UNSORTED = EnumSet.of(FieldType.LIST, FieldType.FILE, FieldType.LONG_TEXT);

    @Inject
    private RecordNames names;

    @Inject
    private RecordWords words;

    /** A column: the key of its field, its name, whether records can be put in its order, and whether long texts stand in it. */
    public record Column(String key, String name, boolean sortable, boolean wide) {}

    /** A place in a row under its column. */
    public record Cell(Column column, RecordWords.Shown value) {}

    /** The chosen columns; when none are chosen the first ones of which the page has a value. */
    public List<Column> columns(String category, List<String> chosen, List<RecordLine> lines) {
        var fields = names.fields(category).stream();
        var shown = chosen.isEmpty()
                ? fields.filter(field ->
                                lines.stream().anyMatch(line -> line.fields().containsKey(field.key())))
                        .limit(COLUMNS)
                : fields.filter(field -> chosen.contains(field.key()));
        return shown.map(this::column).toList();
    }

    private Column column(DataField field) {
        var sortable = field.sensitivity() == null && !UNSORTED.contains(field.type());
        return new Column(field.key(), names.of(field.name()), sortable, field.type() == FieldType.LONG_TEXT);
    }

    /** What stands in a row. */
    public List<Cell> cells(String category, List<Column> columns, RecordLine line) {
        return columns.stream().map(column -> cell(category, column, line)).toList();
    }

    private Cell cell(String category, Column column, RecordLine line) {
        var field = names.fields(category).stream()
                .filter(each -> each.key().equals(column.key()))
                .findFirst()
                .orElse(null);
        var masked = line.masked().contains(column.key());
        return new Cell(column, words.line(field, line.fields().get(column.key()), masked));
    }
}
