package eu.mandate.dataplane;

import static eu.mandate.dataplane.Service.NOON;
import static eu.mandate.dataplane.Service.TENANT;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.mask.Showing;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.dataplane.domain.value.ReadingContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Records that differ from a right one, and what is shown of records to somebody for a purpose. */
final class Shown {

    private static final ReadingContext CONTEXT = new ReadingContext("DE", new HashingKey(new byte[HashingKey.LENGTH]));

    private Shown() {}

    /** What accompanies the yes to a call. */
    static Duties duties(Service service, Action action, Actor actor, String category, String purpose) {
        var question = Question.of(action, actor, TENANT, category, purpose).at(NOON);
        return ((Decision.Yes) service.point().decide(question, service.situation())).duties();
    }

    /** Keys of the fields that come out in some form. */
    static List<String> fields(Service service, Actor actor, String category, String purpose) {
        return projection(service, actor, category, purpose).visible();
    }

    private static Projection projection(Service service, Actor actor, String category, String purpose) {
        var duties = duties(service, Action.READ, actor, category, purpose);
        return Projection.of(service.category(category), duties, List.of());
    }

    /** What comes out of a record. */
    static Map<String, Object> of(Service service, Actor actor, Map<String, Given> record, String purpose) {
        var taken = ((Ingested.Accepted) service.take(record)).record();
        var projection = projection(service, actor, taken.category(), purpose);
        return new Showing(service.category(taken.category()), projection, CONTEXT).all(taken.values(), Set.of());
    }

    /** A right record with fields set to something else. */
    static Map<String, Given> with(Service service, String category, Map<String, Given> fields) {
        var record = service.record(service.category(category));
        var all = new TreeMap<>(((Given.Members) record.get("fields")).members());
        all.putAll(fields);
        record.put("fields", new Given.Members(all));
        return record;
    }

    /** A right record without some fields. */
    static Map<String, Given> without(Service service, String category, String... fields) {
        var record = service.record(service.category(category));
        var all = new TreeMap<>(((Given.Members) record.get("fields")).members());
        all.keySet().removeAll(Set.of(fields));
        record.put("fields", new Given.Members(all));
        return record;
    }
}
