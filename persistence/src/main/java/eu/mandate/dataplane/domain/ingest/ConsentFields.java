package eu.mandate.dataplane.domain.ingest;

import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.kernel.domain.Code;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Fields that come in only with a consent of the person (Art. 6(1)(a) GDPR, Art. 5(3) Directive 2002/58/EC; PIPL Art. 29). No
 * consents are kept yet, so none can be shown: such a field refuses its record, or is left out where the rest is of use without
 * it. Who shares a place answers in the record itself.
 */
public final class ConsentFields {

    /** Observation of one visitor (row J-036). */
    private static final Map<String, Set<String>> REFUSED = Map.of("J-C20", Set.of("sessionReplay", "mouseMovements"));

    /** Sensitive metadata, without which a photo and its other metadata come in (row S-022). */
    private static final Map<String, Set<String>> LEFT_OUT = Map.of("S-C04", Set.of("geo", "characterFeatures"));

    /** The field with the person's answer, for all other fields of the record (row J-023). */
    private static final Map<String, String> ANSWER = Map.of("J-C08", "shareLocation");

    /** What an answer is about, and what it needs no answer for. */
    private static final Map<String, Set<String>> UNASKED = Map.of("J-C08", Set.of("shareLocation", "itemRef"));

    private ConsentFields() {}

    /** Whether nothing of the field comes in as long as no consent can be shown. */
    public static boolean closed(String category, String key) {
        return has(REFUSED, category, key) || leftOut(category, key);
    }

    static boolean leftOut(String category, String key) {
        return has(LEFT_OUT, category, key);
    }

    /** Why a field refuses its record, whatever its value. */
    public static Optional<Fault> refusal(String category, String key) {
        return has(REFUSED, category, key)
                ? Optional.of(Fault.of(Code.CONSENT_REQUIRED, "consent-missing", key))
                : Optional.empty();
    }

    /** Why a record is refused in which the person did not say yes to what it holds. */
    static Optional<Fault> unanswered(String category, Map<String, Given> fields) {
        var answer = ANSWER.get(category);
        if (answer == null || yes(fields.get(answer))) return Optional.empty();
        var asked = fields.entrySet().stream()
                .anyMatch(
                        each -> !has(UNASKED, category, each.getKey()) && !(each.getValue() instanceof Given.Nothing));
        return asked ? Optional.of(unanswered(answer)) : Optional.empty();
    }

    /** Why a correction is refused that would take the yes back and leave what it was given for. */
    static Optional<Fault> withdrawn(String category, Map<String, Given> fields) {
        var answer = ANSWER.get(category);
        return answer == null || !fields.containsKey(answer) || yes(fields.get(answer))
                ? Optional.empty()
                : Optional.of(unanswered(answer));
    }

    private static Fault unanswered(String answer) {
        return Fault.of(Code.CONSENT_REQUIRED, "consent-unanswered", answer).under("/fields/" + answer);
    }

    private static boolean yes(Given answer) {
        return answer instanceof Given.Truth truth && truth.truth();
    }

    private static boolean has(Map<String, Set<String>> fields, String category, String key) {
        return Objects.requireNonNullElse(fields.get(category), Set.<String>of())
                .contains(key);
    }
}
