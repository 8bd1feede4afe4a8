package eu.mandate.dataplane.domain.ingest;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.decision.NeedCheck;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.ingest.IngestGate.Delivery;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.record.AcceptedRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What whoever brings records would not see of them in the clear if they read them for the purpose they are brought for. Who may
 * unmask sees what is sensitive. Asked once for each kind of record of a delivery.
 */
final class UnseenFields {

    /** Nobody reads anything by it: it is asked what would come out for a reason. */
    private static final String REASON = "delivery";

    private final DecisionPoint point;
    private final Situation situation;
    private final Delivery delivery;
    private final Map<List<String>, Set<String>> known = new ConcurrentHashMap<>();

    /** @param point of the delivery */
    UnseenFields(DecisionPoint point, Situation situation, Delivery delivery) {
        this.point = point.with(new NeedCheck(delivery.sight()));
        this.situation = situation;
        this.delivery = delivery;
    }

    /** Keys of such fields; all of the category where nothing would be read. */
    Set<String> of(AcceptedRecord record) {
        return known.computeIfAbsent(
                List.of(record.category(), record.purpose(), record.activity()), kind -> of(question(record)));
    }

    private Question question(AcceptedRecord record) {
        return Question.of(Action.READ, delivery.actor(), delivery.tenant(), record.category(), record.purpose())
                .at(delivery.receivedAt())
                .in(record.activity())
                .unmasked(REASON);
    }

    private Set<String> of(Question question) {
        var category = situation.category(question.category()).orElseThrow();
        var duties = point.decide(question, situation) instanceof Decision.Yes yes
                        && !yes.duties().onlyHeld()
                ? yes.duties()
                : null;
        var shown = Projection.of(category, duties == null ? Duties.NONE : duties, List.of());
        if (duties == null) return Set.copyOf(shown.visible());
        // What the purpose has no use for cannot come in for it, so it is in neither of the two that would be compared.
        return Stream.of(
                        shown.partly(),
                        shown.masked(),
                        shown.blanked(),
                        shown.hidden(),
                        shown.granted().keySet())
                .flatMap(Collection::stream)
                .filter(key -> !duties.unused().contains(key))
                .collect(Collectors.toUnmodifiableSet());
    }
}
