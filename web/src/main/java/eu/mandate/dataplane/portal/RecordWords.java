package eu.mandate.dataplane.portal;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.view.ShownField;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Values of fields as a page shows them. */
@Named("recordWords")
@RequestScoped
public class RecordWords {
    private static final int SHORT = 80;

    @Inject
    private RecordNames names;

    @Inject
    private TextPage texts;

    /**
     * A value on a page.
     *
     * @param text empty for nothing
     * @param moment of a time that is shown whole, or null
     * @param file id of a file that may be opened, or null
     */
    public record Shown(String text, Instant moment, String file, boolean masked) {
        /** Whether there is nothing. */
        public boolean isNothing() {
            return text.isEmpty();
        }
    }

    /** The person behind an id of whoever brought a value; {@code null} for a program, and where nobody is named. */
    public UUID person(String actor) {
        if (actor == null) return null;
        try {
            return UUID.fromString(actor);
        } catch (IllegalArgumentException program) {
            return null;
        }
    }

    /** The whole value of a field of a record. */
    Shown of(String category, ShownField field, Object value) {
        var declared = names.fields(category).stream()
                .filter(each -> each.key().equals(field.key()))
                .findFirst()
                .orElse(null);
        return shown(declared, value, field.masked());
    }

    /** The whole value. */
    Shown shown(DataField field, Object value, boolean masked) {
        var moment = masked || field == null || field.type() != FieldType.TIME ? null : moment(value);
        var file = masked || value == null || field == null || field.type() != FieldType.FILE ? null : value.toString();
        return new Shown(file == null ? text(value) : texts.get("record.file"), moment, file, masked);
    }

    /** As much of the value as a line of a list holds. */
    Shown line(DataField field, Object value, boolean masked) {
        var whole = shown(field, value, masked);
        if (whole.text().length() <= SHORT) return whole;
        var end = whole.text().offsetByCodePoints(0, whole.text().codePointCount(0, SHORT) - 1);
        return new Shown(whole.text().substring(0, end) + "…", whole.moment(), null, masked);
    }

    private static Instant moment(Object value) {
        try {
            return value == null ? null : Instant.parse(value.toString());
        } catch (DateTimeParseException other) {
            return null;
        }
    }

    private String text(Object value) {
        if (value == null) return "";
        if (value instanceof Boolean truth) return texts.get(truth ? "records.yes" : "records.no");
        if (value instanceof BigDecimal figure) return figure.toPlainString();
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::text).collect(Collectors.joining(texts.get("records.and")));
        }
        return value instanceof Map<?, ?> members ? members(members) : value.toString();
    }

    private String members(Map<?, ?> members) {
        if (members.size() == 2 && members.containsKey("currency")) {
            return text(members.get("value")) + " " + members.get("currency");
        }
        return members.entrySet().stream()
                .map(member -> member.getKey() + ": " + text(member.getValue()))
                .collect(Collectors.joining(texts.get("records.and")));
    }
}
