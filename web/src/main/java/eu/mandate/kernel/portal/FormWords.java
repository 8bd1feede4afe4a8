package eu.mandate.kernel.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What stands in a {@link RecordForm}, to be read and compared, in the language of the page. */
@Named("formWords")
@RequestScoped
public class FormWords {
    @Inject
    private TextPage texts;

    @Inject
    private FormTextPage labels;

    @Inject
    private DatePage dates;

    /** One field that is filled in. */
    public record Fact(String name, String label, String text) {}

    /** One field that differs; either text is empty when there was or is none. */
    public record Difference(String label, String before, String after) {}

    /** Every field that is filled in, in the order of the record. */
    public List<Fact> facts(RecordForm<?> form) {
        return form.getFields().stream()
                .map(field -> new Fact(field.getName(), label(field), text(field)))
                .filter(fact -> !fact.text().isEmpty())
                .toList();
    }

    /** What differs between two states of a record; those before or after may be {@code null}, which is empty. */
    public List<Difference> differences(RecordForm<?> before, RecordForm<?> after) {
        var old = before == null ? List.<Fact>of() : facts(before);
        var now = after == null ? List.<Fact>of() : facts(after);
        var names = new LinkedHashSet<String>();
        now.forEach(fact -> names.add(fact.name()));
        old.forEach(fact -> names.add(fact.name()));
        return names.stream()
                .map(name -> difference(find(old, name), find(now, name)))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    private static Fact find(List<Fact> facts, String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Difference difference(Fact before, Fact after) {
        var label = Objects.requireNonNullElse(after, before).label();
        return new Difference(label, before == null ? "" : before.text(), after == null ? "" : after.text());
    }

    /** What the field is called, with the number of its entry. */
    public String label(FormField field) {
        var label = texts.get(field.getLabelKey());
        var entry = field.getName().replaceAll("\\D+", "");
        return entry.isEmpty() ? label : texts.with("portal.form.entry", label, Integer.parseInt(entry) + 1);
    }

    /** What stands in the field; empty for nothing. */
    public String text(FormField field) {
        if (field.getValue().isBlank()) return "";
        var options = labels.options(field).stream().filter(field::chose).toList();
        if (!options.isEmpty())
            return joined(
                    options.stream().map(each -> labels.option(field, each)).toList());
        return switch (field.getKind()) {
            case DATE, TIME -> date(field);
            case LIST -> joined(field.getValues());
            default -> field.getValue();
        };
    }

    private String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(texts.get("portal.form.comma")));
    }

    private String date(FormField field) {
        try {
            return field.getKind() == FieldKind.DATE
                    ? dates.day(LocalDate.parse(field.getValue())
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant())
                    : dates.minute(Instant.parse(field.getValue() + ":00Z")) + " UTC";
        } catch (DateTimeException noDate) {
            return field.getValue();
        }
    }
}
