package eu.mandate.dataplane.portal;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a value of a field is typed: which control of a form fits its type, what it offers, and what was sent with it. */
@Named("recordControl")
@RequestScoped
public class RecordControl {
    /** Files are delivered anew by their source; of a hash and of a secret nobody knows what they were made of. */
    private static final Set<FieldType> UNTYPED = EnumSet.of(FieldType.FILE, FieldType.HASH, FieldType.SECRET);

    private static final Set<FieldType> LONG = EnumSet.of(FieldType.LONG_TEXT, FieldType.LIST);
    private static final String NAME = "right-value";

    @Inject
    private RecordNames names;

    @Inject
    private RecordWords words;

    @Inject
    private RecordReaders readers;

    @Inject
    private TextPage texts;

    /** One choice: what is sent, and what it is called. */
    public record Option(String value, String label) {}

    /** Fields of a category that the reader may put right here; sensitive ones only whoever may see them. */
    public List<DataField> fields(String category) {
        return names.fields(category).stream()
                .filter(each -> !UNTYPED.contains(each.type()))
                .filter(each -> each.sensitivity() == null || readers.isTrusted())
                .toList();
    }

    /** One of them; {@code null} for any other. */
    DataField field(String category, String key) {
        return fields(category).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** What a field is called. */
    String name(DataField field) {
        return names.of(field.name());
    }

    /** A value of the field as a page shows it. */
    RecordWords.Shown shown(DataField field, Object value, boolean masked) {
        return words.shown(field, value, masked);
    }

    /** Whether one of several values is chosen. */
    public boolean isMenu(DataField field) {
        return field.type() == FieldType.YES_NO
                || field.type() == FieldType.TEXT && !field.values().isEmpty();
    }

    /** Whether it takes more than a line. */
    public boolean isLong(DataField field) {
        return LONG.contains(field.type());
    }

    /** The values to choose from. */
    public List<Option> options(DataField field) {
        return field.type() == FieldType.YES_NO
                ? List.of(new Option("true", texts.get("records.yes")), new Option("false", texts.get("records.no")))
                : field.values().stream().map(each -> new Option(each, each)).toList();
    }

    /** The type of the line, as HTML has it. */
    public String type(DataField field) {
        return switch (field.type()) {
            case DATE -> "date";
            case EMAIL -> "email";
            case PHONE -> "tel";
            case LINK -> "url";
            default -> "text";
        };
    }

    /** How the value is written; empty where the control says it. */
    public String hint(DataField field) {
        var key = "record.right-value.hint." + field.type();
        return texts.has(key) ? texts.get(key) : "";
    }

    /** What was sent; {@code null} when nothing should stand there. Lines end as in our own texts. */
    String sent() {
        var given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(NAME);
        return given == null || given.isBlank()
                ? null
                : given.replace("\r\n", "\n").strip();
    }
}
