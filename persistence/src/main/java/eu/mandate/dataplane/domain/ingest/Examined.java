package eu.mandate.dataplane.domain.ingest;

import eu.mandate.dataplane.domain.decision.Step;
import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.kernel.domain.prohibited.ContentKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rules of its category say about the content of a record.
 *
 * @param values in the form they are kept in; complete only without faults
 * @param texts of long fields as they are kept, for whom they mention
 * @param faults why it is refused, the code that goes first in the order of decisions first
 * @param dropped fields that the category does not have, where those are dropped
 * @param masked kinds of prohibited content that were masked, where texts are masked
 * @param withheld keys of fields that were left out because no consent to them can be shown
 */
record Examined(
        SortedMap<String, FieldValue> values,
        List<Fault> faults,
        int dropped,
        Map<String, List<ContentKind>> masked,
        Map<String, Given> kept,
        List<String> withheld) {

    private static final List<String> ORDER = List.of(
            "SOURCE_NOT_ALLOWED",
            "UNKNOWN_FIELD",
            "FORBIDDEN_FIELD",
            "VALIDATION",
            "TOO_LARGE",
            "NOTICE_REQUIRED",
            "NO_LEGAL_BASIS",
            "CONSENT_REQUIRED");

    /** The step of the order of decisions at which it is refused. */
    Step step() {
        return switch (faults.get(0).code()) {
            case NOTICE_REQUIRED -> Step.NOTICE;
            case NO_LEGAL_BASIS, CONSENT_REQUIRED -> Step.BASIS;
            default -> Step.CONTENT;
        };
    }

    static Examined refused(List<Fault> faults, int dropped) {
        var ordered = faults.stream()
                .sorted(Comparator.comparingInt(
                        fault -> ORDER.indexOf(fault.code().name())))
                .toList();
        return new Examined(new TreeMap<>(), ordered, dropped, Map.of(), Map.of(), List.of());
    }
}
