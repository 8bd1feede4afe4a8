package eu.mandate.kernel.portal;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the field that a JSON pointer is about. */
public final class FormPointers {
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<FormField> fields;

    /**
     * Where a fault is shown.
     *
     * @param id of the element
     * @param labelKey key of what the element is called
     * @param line the line of a text with several, counted from 1; 0 when the whole field is meant
     */
    public record Place(String id, String labelKey, int line) {}

    FormPointers(RecordForm<?> form, List<FormField> fields, List<FormSection> sections) {
        this.fields = fields;
        fields.forEach(field -> places.put(field.getName(), new Place(field.getId(), field.getLabelKey(), 0)));
        sections.stream()
                .filter(FormSection::isGroup)
                .forEach(group -> places.put(group.getName(), new Place(group.getId(), group.getLabelKey(), 0)));
    }

    /** The field of exactly that name, or the one that contains it. */
    Optional<Place> place(String pointer) {
        var name = name(pointer);
        while (!name.isEmpty()) {
            var place = places.get(name);
            if (place != null) return Optional.of(withLine(place, name, name(pointer)));
            name = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
        }
        return Optional.empty();
    }

    private Place withLine(Place place, String field, String pointed) {
        var rest = pointed.length() > field.length() ? pointed.substring(field.length() + 1) : "";
        var list = fields.stream().anyMatch(each -> each.getName().equals(field) && each.getKind() == FieldKind.LIST);
        return list && rest.matches("\\d{1,4}")
                ? new Place(place.id(), place.labelKey(), Integer.parseInt(rest) + 1)
                : place;
    }

    /** The same refusal, its findings in the order of the fields. */
    Refusal sorted(Refusal refusal) {
        var order = new ArrayList<>(places.values().stream().map(Place::id).toList());
        var errors = new ArrayList<>(
                refusal.errors().stream().map(FormPointers::inWordsOfForms).toList());
        errors.sort(Comparator.comparingInt(error -> {
            var position = place(error.pointer())
                    .map(place -> order.indexOf(place.id()))
                    .orElse(-1);
            return position < 0 ? order.size() : position;
        }));
        return Refusal.of(refusal.code(), refusal.reason(), refusal.arguments().toArray())
                .with(errors.toArray(Violation[]::new))
                .withFindings(refusal.findings());
    }

    private static Violation inWordsOfForms(Violation error) {
        var missing = error.reason().equals("json-member-missing");
        return missing ? Violation.of(error.pointer(), "constraint-not-null") : error;
    }

    /** The same refusal with the mandatory fields that are empty: a person is told everything at once. */
    Refusal withMissing(Refusal refusal) {
        var pointed = refusal.errors().stream().map(Violation::pointer).toList();
        var missing = fields.stream()
                .filter(field -> field.isRequired() && field.getValue().isBlank())
                .map(field -> "/" + field.getName().replace('.', '/'))
                .filter(pointer -> !pointed.contains(pointer))
                .map(pointer -> Violation.of(pointer, "constraint-not-null"));
        return refusal.with(missing.toArray(Violation[]::new));
    }

    private static String name(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }
}
