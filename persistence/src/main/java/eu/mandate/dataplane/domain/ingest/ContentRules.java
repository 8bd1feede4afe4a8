package eu.mandate.dataplane.domain.ingest;

import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.dataplane.domain.prohibited.ContentSearch;
import eu.mandate.dataplane.domain.prohibited.Coordinates;
import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.dataplane.domain.value.FieldReader;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.HiddenCharacters;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.prohibited.ContentGuard;
import eu.mandate.kernel.domain.prohibited.ContentKind;
import eu.mandate.kernel.domain.prohibited.FieldNature;
import eu.mandate.kernel.domain.prohibited.Sighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Judges what records of one profile hold. Prohibited content refuses the record, wherever it stands. A service whose profile
 * promises masking in free texts gets these masked before anything is kept, and the caller is told; everywhere else it refuses
 * all the same.
 */
public final class ContentRules {

    /** Rows of commitments that promise masking of free texts instead of refusal. */
    private static final List<String> MASKING = List.of("W-087", "S-026");

    /**
     * Fields without which a record cannot have come about as it has to: nobody showed that they may give it (row W-030), or no
     * account was linked (row W-027).
     */
    private static final Map<String, Fault> EVIDENCE = Map.of(
            "authorisationEvidence", Fault.of(Code.NO_LEGAL_BASIS, "authorisation-missing"),
            "consentRef", Fault.of(Code.CONSENT_REQUIRED, "consent-unnamed"),
            "wecomLink", Fault.of(Code.SOURCE_NOT_ALLOWED, "source-not-linked"));

    private static final String MASK = "***";
    private static final int MOST_FAULTS = 50;
    private static final int MOST_FIELDS = 500;

    private final Map<String, CategoryRules> categories = new HashMap<>();
    private final boolean masking;

    private ContentRules(ServiceProfile profile, ReadingContext context) {
        profile.categories()
                .forEach(category -> categories.put(category.code(), CategoryRules.of(profile, category, context)));
        masking = profile.securityMeasures().stream()
                .anyMatch(measure -> measure.rows().stream().anyMatch(MASKING::contains));
    }

    /** The rules of a profile for one customer organisation; made once, used for many records. */
    public static ContentRules of(ServiceProfile profile, ReadingContext context) {
        return new ContentRules(profile, context);
    }

    /**
     * Judges values that a person puts right.
     *
     * @param fields only those that change; {@link Given#NOTHING} empties one that need not be there
     * @throws Refusal UNKNOWN_CATEGORY, UNKNOWN_FIELD, FORBIDDEN_FIELD, VALIDATION or CONSENT_REQUIRED, with the JSON pointers of
     *     what is wrong
     * @return the values in the form they are kept in, null for an emptied field
     */
    public Map<String, FieldValue> corrections(String category, Map<String, Given> fields) {
        var rules = categories.get(category);
        if (rules == null) throw Refusal.of(Code.UNKNOWN_CATEGORY, "category-unknown");
        var work = new Examination(rules, Reception.STRICT);
        fields.forEach(work::field);
        rules.required().stream()
                .filter(key -> fields.containsKey(key) && empty(fields.get(key)))
                .forEach(key -> work.fault(missing(key)));
        ConsentFields.withdrawn(category, fields).ifPresent(work::fault);
        var examined = work.result();
        if (!examined.faults().isEmpty()) throw Faults.refusal(examined.faults());
        var values = new HashMap<String, FieldValue>(examined.values());
        fields.forEach((key, given) -> {
            if (given instanceof Given.Nothing) values.put(key, null);
        });
        return values;
    }

    /** Whether nothing is there that somebody could read; what has to be there is not there as a blank or an empty list either. */
    private static boolean empty(Given given) {
        return given == null
                || given instanceof Given.Nothing
                || given instanceof Given.Sequence list && list.elements().isEmpty()
                || given instanceof Given.Text text && HiddenCharacters.showNothing(text.text());
    }

    private static Fault missing(String key) {
        return EVIDENCE.getOrDefault(key, Fault.of("value-missing")).under("/fields/" + key);
    }

    CategoryRules category(String code) {
        return categories.get(code);
    }

    /** Judges the fields of a record of a known category. */
    Examined examine(CategoryRules rules, Map<String, Given> fields, Reception reception) {
        if (fields.size() > MOST_FIELDS) {
            var tooMany = Fault.of(Code.TOO_LARGE, "record-fields", MOST_FIELDS).under("/fields");
            return Examined.refused(List.of(tooMany), 0);
        }
        var work = new Examination(rules, reception);
        fields.forEach(work::field);
        work.completeness(fields);
        work.consents(fields);
        return work.result();
    }

    /** One record's examination. */
    private final class Examination {
        private final CategoryRules rules;
        private final Reception reception;
        private final List<Fault> faults = new ArrayList<>(0);
        private final TreeMap<String, FieldValue> values = new TreeMap<>();
        private final Map<String, Given> kept = new LinkedHashMap<>();
        private final Map<String, List<ContentKind>> masked = new LinkedHashMap<>(0);
        private final Set<String> withheld = new TreeSet<>();
        private int unknown;

        Examination(CategoryRules rules, Reception reception) {
            this.rules = rules;
            this.reception = reception;
        }

        void field(String key, Given given) {
            if (rules.forbidden().contains(key)) {
                fault(Fault.of(Code.FORBIDDEN_FIELD, "field-forbidden", key).under("/fields/" + key));
                return;
            }
            var reader = rules.readers().get(key);
            if (reader == null) {
                unknown++;
                if (reception == Reception.STRICT) {
                    var code = rules.category().code();
                    fault(Fault.of(Code.UNKNOWN_FIELD, "field-unknown", code).under(Pointers.field(key)));
                }
            } else if (!(given instanceof Given.Nothing)) known(key, reader, given);
        }

        private void known(String key, FieldReader reader, Given given) {
            var nature = rules.natures().get(key);
            var free = masking && reader.field().type() == FieldType.LONG_TEXT && given instanceof Given.Text;
            var content = free ? masked(key, (Given.Text) given, nature) : given;
            var places = free ? List.<ContentSearch.Place>of() : ContentSearch.in(given, nature);
            if (!places.isEmpty()) {
                places.forEach(place ->
                        fault(Fault.of(Code.FORBIDDEN_FIELD, place.kind().reason())
                                .under("/fields/" + key + place.pointer())));
                return;
            }
            if (rules.coarse() && content instanceof Given.Text text && Coordinates.in(text.text())) {
                fault(Fault.of(Code.FORBIDDEN_FIELD, "field-coordinates").under("/fields/" + key));
                return;
            }
            var reading = reader.read(content);
            if (reading.fault() == null) {
                values.put(key, reading.value());
                kept.put(key, content);
            } else fault(reading.fault().under("/fields/" + key));
        }

        private Given masked(String key, Given.Text given, FieldNature nature) {
            var text = given.text();
            var sightings = new ArrayList<>(ContentGuard.sightings(text, nature));
            sightings.addAll(ContentGuard.identityNumbers(text));
            if (sightings.isEmpty()) return given;
            masked.put(
                    key,
                    sightings.stream().map(Sighting::kind).distinct().sorted().toList());
            sightings.sort(Comparator.comparingInt(Sighting::start));
            var safe = new StringBuilder();
            var at = 0;
            for (var sighting : sightings) {
                if (sighting.start() >= at)
                    safe.append(text, at, sighting.start()).append(MASK);
                at = Math.max(at, sighting.end());
            }
            return Given.of(safe.append(text.substring(at)).toString());
        }

        void completeness(Map<String, Given> fields) {
            for (var key : rules.required()) {
                // What is malformed in a form of its own is told once.
                var told = faults.stream().anyMatch(fault -> fault.pointer().equals("/fields/" + key));
                if (!told && empty(fields.get(key))) fault(missing(key));
            }
            var recorded = rules.announced() && !empty(fields.get(CategoryRules.RECORDING));
            if (recorded && !(fields.get(CategoryRules.ANNOUNCED) instanceof Given.Truth said && said.truth())) {
                fault(Fault.of(Code.NOTICE_REQUIRED, "notice-recording").under("/fields/" + CategoryRules.RECORDING));
            }
        }

        void consents(Map<String, Given> fields) {
            var code = rules.category().code();
            fields.forEach((key, given) -> {
                if (given instanceof Given.Nothing) return;
                ConsentFields.refusal(code, key).ifPresent(fault -> fault(fault.under("/fields/" + key)));
                if (values.containsKey(key) && ConsentFields.leftOut(code, key)) withheld.add(key);
            });
            ConsentFields.unanswered(code, fields).ifPresent(this::fault);
            values.keySet().removeAll(withheld);
            kept.keySet().removeAll(withheld);
        }

        private void fault(Fault fault) {
            if (faults.size() < MOST_FAULTS) faults.add(fault);
        }

        Examined result() {
            return faults.isEmpty()
                    ? new Examined(values, List.of(), unknown, masked, kept, List.copyOf(withheld))
                    : Examined.refused(faults, unknown);
        }
    }
}
