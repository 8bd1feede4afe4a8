package eu.mandate.dataplane.domain.record;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.dataplane.domain.decision.ConsentCheck;
import eu.mandate.dataplane.domain.ingest.ConsentFields;
import eu.mandate.dataplane.domain.value.Given;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Right records of any category of any profile, made from the profile alone. */
public final class RecordSamples {

    /** The id that a field for a file gets when nobody gives another one. */
    public static final String FILE = "01890a5d-ac96-774b-bcce-b302099a8057";

    private final ServiceProfile profile;
    private final BiFunction<DataCategory, DataField, String> files;

    /** Records whose files are nowhere. */
    public RecordSamples(ServiceProfile profile) {
        this(profile, (category, field) -> FILE);
    }

    /** @param files gives the id for a field that names a file */
    public RecordSamples(ServiceProfile profile, BiFunction<DataCategory, DataField, String> files) {
        this.profile = profile;
        this.files = files;
    }

    /** Every field filled, the first source and channel, a purpose that uses them. */
    public Map<String, Given> record(DataCategory category) {
        var record = envelope(category);
        record.put("fields", new Given.Members(fields(category, purpose(category))));
        return record;
    }

    /** The same without fields. */
    public Map<String, Given> envelope(DataCategory category) {
        var record = new TreeMap<String, Given>();
        record.put("category", Given.of(category.code()));
        record.put("purpose", Given.of(use(purpose(category))));
        record.put("source", Given.of(category.sources().get(0).name()));
        if (!category.channels().isEmpty())
            record.put("sourceChannel", Given.of(category.channels().get(0)));
        record.put("jsInterface", Given.of(jsInterface(category)));
        record.put("authorisation", Given.of("contract 2026-17"));
        record.put("externalId", Given.of("r-1"));
        record.put("occurredAt", Given.of("2026-11-20T10:00:00+08:00"));
        return record;
    }

    /** A purpose as callers write it: with its first operation where it has operations. */
    public static String use(Purpose purpose) {
        return purpose.operations().isEmpty()
                ? purpose.code()
                : purpose.code() + "/" + purpose.operations().get(0);
    }

    /** The fields that a purpose has a use for; without those that wait for a consent of their own, unless they have to be there. */
    public Map<String, Given> fields(DataCategory category, Purpose purpose) {
        var used = purpose.fields().stream()
                .filter(field -> field.startsWith(category.code() + "."))
                .toList();
        var waiting = ConsentCheck.asked(profile, category, purpose).keySet();
        return category.fields().stream()
                .filter(field -> field.presence() != Presence.FORBIDDEN)
                // What needs a consent is no part of a right record as long as none can be shown.
                .filter(field -> !ConsentFields.closed(category.code(), field.key()))
                .filter(field -> used.isEmpty() || used.contains(category.code() + "." + field.key()))
                .filter(field -> field.presence() == Presence.REQUIRED || !waiting.contains(field.key()))
                .collect(Collectors.toMap(
                        DataField::key, field -> value(category, field), (one, other) -> one, TreeMap::new));
    }

    /** A purpose of the category that needs no opting in and may use all of its fields. */
    public Purpose purpose(DataCategory category) {
        return profile.purposes().stream()
                .filter(purpose -> purpose.categories().contains(category.code()) && !purpose.optIn())
                .filter(purpose ->
                        purpose.fields().stream().noneMatch(field -> field.startsWith(category.code() + ".")))
                .findFirst()
                .orElseThrow();
    }

    private String jsInterface(DataCategory category) {
        return profile.permissions().stream()
                .filter(rule -> rule.app().equals("JS_INTERFACE"))
                .filter(rule -> rule.fields().stream().anyMatch(field -> field.startsWith(category.code() + ".")))
                .map(PermissionRule::permission)
                .findFirst()
                .orElse("none");
    }

    /** A right value of a field. */
    public Given value(DataCategory category, DataField field) {
        if (!field.values().isEmpty()) {
            var text = Given.of(field.values().get(0));
            return field.type() == FieldType.LIST ? new Given.Sequence(List.of(text)) : text;
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT, SECRET, HASH -> Given.of("值 of " + field.key());
            case NUMBER -> new Given.Figure(new BigDecimal("3"));
            case AMOUNT ->
                new Given.Members(
                        Map.of("value", new Given.Figure(new BigDecimal("12.50")), "currency", Given.of("CNY")));
            case DATE -> Given.of("2015-06-01");
            case TIME -> Given.of("2026-11-20T10:00:00+08:00");
            case YES_NO -> new Given.Truth(true);
            case LIST -> new Given.Sequence(List.of(Given.of("one"), Given.of("two")));
            case FILE -> Given.of(files.apply(category, field));
            case IP_ADDRESS -> Given.of("192.0.2.7");
            case LINK -> Given.of("https://example.com/a");
            case EMAIL -> Given.of("anna@example.com");
            case PHONE -> Given.of("13800138000");
        };
    }
}
