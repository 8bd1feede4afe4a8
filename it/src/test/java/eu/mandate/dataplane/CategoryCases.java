package eu.mandate.dataplane;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.decision.ConsentCheck;
import eu.mandate.dataplane.domain.record.RecordSamples;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.visibility.domain.CategoryRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is sent for every category of a profile, and what has to become of it. All of it follows from the profile. */
final class CategoryCases {
    private static final String CARD = "pay with 4111 1111 1111 1111 now";

    /** Rows whose services mask what is prohibited in long texts. */
    private static final Set<String> MASKING = Set.of("W-087", "S-026");

    private final ServiceProfile profile;
    private final Set<String> entrusted;
    private final RecordSamples samples;
    private final RecordSamples withFiles;
    private final List<Case> cases = new ArrayList<>();

    /**
     * One record and its outcome.
     *
     * @param outcome what becomes of it, or the code of its refusal
     * @param pointer what the refusal points at, below the record; empty for nothing
     */
    record Case(String name, DataCategory category, Map<String, Given> record, String outcome, String pointer) {
        boolean kept() {
            return outcome.equals("ADDED");
        }
    }

    /**
     * The cases of a profile.
     *
     * @param entrusted codes of the activities that the organisation entrusted
     * @param withFiles records whose files are there, for what is kept
     */
    CategoryCases(ServiceProfile profile, Set<String> entrusted, RecordSamples withFiles) {
        this.profile = profile;
        this.entrusted = entrusted;
        this.samples = new RecordSamples(profile);
        this.withFiles = withFiles;
    }

    List<Case> all() {
        profile.categories().forEach(this::add);
        return cases;
    }

    private void add(DataCategory category) {
        if (!category.tenantScoped()) {
            add("a category of the vendor alone", category, right(category), "UNKNOWN_CATEGORY", "/category");
            return;
        }
        add("valid", category, right(category, withFiles), outcome(category), "");
        add("unknown field", category, with(category, "shoeSize", Given.of("42")), "UNKNOWN_FIELD", "/fields/shoeSize");
        for (var field : category.fields()) forbidden(category, field);
        stray(category);
        for (var purpose : profile.purposes()) {
            if (purpose.categories().contains(category.code()) || purpose.underHoldOnly()) continue;
            var record = right(category);
            record.put("purpose", Given.of(RecordSamples.use(purpose)));
            add("purpose " + purpose.code(), category, record, "PURPOSE_NOT_ALLOWED", "/purpose");
        }
    }

    private void forbidden(DataCategory category, DataField field) {
        var pointer = "/fields/" + field.key();
        if (field.presence() == Presence.FORBIDDEN) {
            add(
                    "forbidden " + field.key(),
                    category,
                    with(category, field.key(), Given.of("x")),
                    "FORBIDDEN_FIELD",
                    pointer);
            return;
        }
        var text = field.type() == FieldType.TEXT || field.type() == FieldType.LONG_TEXT;
        if (!text || !field.values().isEmpty()) return;
        var record = with(category, field.key(), Given.of(CARD));
        if (masks() && field.type() == FieldType.LONG_TEXT) {
            record = with(right(category, withFiles), field.key(), Given.of(CARD));
            add("masked " + field.key(), category, record, outcome(category), "");
        } else add("card number in " + field.key(), category, record, "FORBIDDEN_FIELD", pointer);
    }

    private void stray(DataCategory category) {
        for (var source : CollectionSource.values()) {
            if (category.sources().contains(source)) continue;
            var record = right(category);
            record.put("source", Given.of(source.name()));
            add("source " + source, category, record, "SOURCE_NOT_ALLOWED", "/source");
        }
        var channel = right(category);
        channel.put("sourceChannel", Given.of("SMART_TV"));
        add("channel", category, channel, "SOURCE_NOT_ALLOWED", "/sourceChannel");
    }

    /** What becomes of a right record: without an entrusted activity, nothing. */
    private String outcome(DataCategory category) {
        var purpose = samples.purpose(category).code();
        var open = profile.activities().stream()
                .filter(activity -> activity.categories().contains(category.code()))
                .filter(activity -> activity.purposes().contains(purpose))
                .anyMatch(activity ->
                        activity.vendorRole() == VendorRole.CONTROLLER || entrusted.contains(activity.code()));
        if (!open) return "INSTRUCTION_MISSING";
        var waiting = ConsentCheck.asked(profile, category, samples.purpose(category));
        for (var field : category.fields()) {
            var code = field.presence() == Presence.REQUIRED ? waiting.get(field.key()) : null;
            if (code != null) return code.name();
        }
        return profile.retention().stream()
                        .filter(rule ->
                                rule.scope() == null && rule.categories().contains(category.code()))
                        .anyMatch(rule -> rule.endAction() == EndAction.EVICT)
                ? "SHOWN"
                : "ADDED";
    }

    private boolean masks() {
        return profile.securityMeasures().stream()
                .anyMatch(measure -> measure.rows().stream().anyMatch(MASKING::contains));
    }

    private Map<String, Given> right(DataCategory category) {
        return right(category, samples);
    }

    private Map<String, Given> right(DataCategory category, RecordSamples made) {
        var record = new TreeMap<>(made.record(category));
        responsible(profile, category.code(), record);
        record.put(
                "occurredAt", Given.of(Instant.now().minus(Duration.ofHours(1)).toString()));
        record.remove("externalId");
        return record;
    }

    /** What comes by an application is about somebody whom the story lets both applications see. */
    static void responsible(ServiceProfile profile, String category, Map<String, Given> record) {
        if (CategoryRule.of(profile, category).filter(CategoryRule::limitsApp).isEmpty()) return;
        record.put("member", new Given.Members(Map.of("source", Given.of("wecom"), "externalId", Given.of("qh020"))));
    }

    private Map<String, Given> with(DataCategory category, String key, Given value) {
        return with(right(category), key, value);
    }

    private static Map<String, Given> with(Map<String, Given> record, String key, Given value) {
        var fields = new TreeMap<>(((Given.Members) record.get("fields")).members());
        fields.put(key, value);
        record.put("fields", new Given.Members(fields));
        return record;
    }

    private void add(String name, DataCategory category, Map<String, Given> record, String outcome, String pointer) {
        cases.add(new Case(category.code() + " " + name, category, record, outcome, pointer));
    }
}
