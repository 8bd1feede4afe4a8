package eu.mandate.dataplane.domain.ingest;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.Ground;
import eu.mandate.dataplane.domain.decision.Journey;
import eu.mandate.dataplane.domain.decision.Origin;
import eu.mandate.dataplane.domain.decision.OwnNumberCheck;
import eu.mandate.dataplane.domain.decision.PermissionCheck;
import eu.mandate.dataplane.domain.decision.PurposeUse;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Sight;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.decision.Step;
import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.domain.record.OfferedRecord;
import eu.mandate.dataplane.domain.record.SessionContent;
import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.OwnGrant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The gate that every incoming record passes, one by one or ten thousand. The decision point is asked once for each kind of
 * call that occurs, the content of each record is judged for itself, and the answer is the step that comes first in the order.
 * A gate serves one delivery of one caller.
 */
public final class IngestGate {

    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final DecisionPoint point;
    private final Situation situation;
    private final PlaceFields places;
    private final ContentRules rules;
    private final RecordMaking making;
    private final Delivery delivery;
    private final UnseenFields unseen;
    private final Map<Object, Decision> decided = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /**
     * Who brings records.
     *
     * @param actorId id for the provenance; never a name
     * @param receivedAt business time
     * @param sight what of each category may be taken in
     */
    public record Delivery(
            Actor actor, String actorId, TenantId tenant, Instant receivedAt, Reception reception, Sight sight) {

        /** Whatever is registered may be taken in. */
        public Delivery(Actor actor, String actorId, TenantId tenant, Instant receivedAt, Reception reception) {
            this(actor, actorId, tenant, receivedAt, reception, Sight.unlimited());
        }
    }

    /** @param rules of the profile in the situation */
    public IngestGate(
            DecisionPoint point, Situation situation, ContentRules rules, RecordMaking making, Delivery delivery) {
        this.point = point.with(new PermissionCheck(delivery.sight()));
        this.situation = situation;
        this.places = new PlaceFields(situation.profile().profile());
        this.rules = rules;
        this.making = making;
        this.delivery = delivery;
        this.unseen = new UnseenFields(this.point, situation, delivery);
    }

    /**
     * A record whose envelope is read and whose kind of call is decided.
     *
     * @param record null when it is refused already
     */
    public record Opened(OfferedRecord record, Decision decision, Ingested.Refused refused) {}

    /** Which records that are there already may be brought anew in this delivery, and what is told of it. */
    public Redelivery redelivery() {
        return Redelivery.of(delivery.actor(), delivery.actorId(), delivery.sight(), unseen::of);
    }

    /** Takes or refuses what was offered. */
    public Ingested take(Given offered) {
        return judge(open(offered));
    }

    /** Reads the envelope and decides the call; asks what is in force, so that it belongs to the thread of the call. */
    public Opened open(Given offered) {
        var envelope = EnvelopeReader.read(offered, known);
        if (envelope.record() == null) return new Opened(null, null, refused(Step.CONTENT, envelope.faults()));
        return new Opened(envelope.record(), decide(envelope.record()), null);
    }

    /** Takes or refuses what was opened. Asks nothing and changes nothing, so that several may be judged at once. */
    public Ingested judge(Opened opened) {
        return opened.refused() == null ? judge(opened.record(), opened.decision()) : opened.refused();
    }

    private Ingested judge(OfferedRecord record, Decision decision) {
        if (decision instanceof Decision.No no && no.step().compareTo(Step.CONTENT) <= 0) return refused(no);
        var category = rules.category(record.category());
        if (category == null) throw new IllegalStateException("the rules are not those of the situation's profile");
        var examined = rules.examine(category, record.fields(), delivery.reception());
        var faulty = !examined.faults().isEmpty();
        var later = decision instanceof Decision.No no && (!faulty || no.step().compareTo(examined.step()) < 0);
        if (faulty && !later) return refused(examined.step(), examined.faults());
        if (decision instanceof Decision.No no) return refused(no);
        return accepted(record, category, examined, (Decision.Yes) decision);
    }

    private Ingested accepted(OfferedRecord record, CategoryRules category, Examined examined, Decision.Yes yes) {
        for (var key : examined.values().keySet()) {
            if (!yes.duties().unused().contains(key)) continue;
            var fault = Fault.of(Code.PURPOSE_NOT_ALLOWED, "field-not-for-purpose", key, record.purpose());
            return refused(Step.PURPOSE, List.of(fault.under("/fields/" + key)));
        }
        var withheld = Stream.concat(withhold(examined, yes).stream(), examined.withheld().stream())
                .sorted()
                .toList();
        var missing = missing(examined, yes);
        if (missing != null) return missing;
        var place = places.of(record, examined.values());
        if (category.sessionOnly()) {
            var content = new SessionContent(record.category(), place, examined.kept());
            return new Ingested.Shown(content, record.purpose(), yes.duties(), examined.dropped());
        }
        if (record.occurredAt() != null
                && record.occurredAt().isAfter(delivery.receivedAt().plus(CLOCKS_DIFFER))) {
            return refused(Step.CONTENT, List.of(Fault.of("occurred-in-future").under("/occurredAt")));
        }
        var made = making.make(record, examined, yes, category.category());
        return made instanceof Ingested.Accepted accepted ? accepted.at(place, withheld) : made;
    }

    /**
     * Judges a record at its place, once the directory said whom it belongs to: outside the range of its application nothing comes
     * in (row W-045), and what its member did not grant is left out.
     *
     * @param own what the responsible member granted
     */
    public Ingested place(Ingested.Accepted accepted, Belonging belonging, Set<OwnGrant> own) {
        var record = accepted.record().at(belonging);
        var visible = delivery.sight().of(record.category());
        if (visible.governedByApp() && !visible.scope().shows(belonging.place(null))) {
            var rows = CategoryRule.of(situation.profile().profile(), record.category())
                    .map(found -> found.rule().rows())
                    .orElse(List.of());
            var ground = Ground.ofProfile(situation, rows, "record-out-of-range", record.category());
            return new Ingested.Refused(Step.PERMISSION, Code.PERMISSION_NOT_GRANTED, ground, List.of());
        }
        var missing = accepted.duties().fields().entrySet().stream()
                .filter(duty -> record.values().containsKey(duty.getKey()))
                .filter(duty -> duty.getValue().grant() != null
                        && !own.contains(duty.getValue().grant()))
                .map(Map.Entry::getKey)
                .toList();
        return accepted.kept(missing.isEmpty() ? record : making.without(record, missing), missing);
    }

    /** What a permission is missing for is left out, and the rest is taken. */
    private static List<String> withhold(Examined examined, Decision.Yes yes) {
        var withheld = yes.duties().fields().entrySet().stream()
                .filter(duty -> duty.getValue().code() == Code.PERMISSION_NOT_GRANTED)
                .map(Map.Entry::getKey)
                .filter(examined.values()::containsKey)
                .sorted()
                .toList();
        withheld.forEach(key -> {
            examined.values().remove(key);
            examined.kept().remove(key);
        });
        return withheld;
    }

    /** What may not come in yet refuses the record: who brings it can leave it out. */
    private static Ingested.Refused missing(Examined examined, Decision.Yes yes) {
        var faults = new ArrayList<Fault>(0);
        for (var key : examined.values().keySet()) {
            var duty = yes.duties().field(key);
            if (!duty.hidden()) continue;
            var reason = duty.ground();
            faults.add(Fault.of(duty.code(), reason.key(), reason.arguments().toArray())
                    .under("/fields/" + key));
        }
        return faults.isEmpty() ? null : refused(Step.BASIS, faults);
    }

    private Decision decide(OfferedRecord record) {
        var key = List.of(
                String.valueOf(record.category()),
                String.valueOf(record.purpose()),
                record.origin(),
                String.valueOf(record.region()),
                String.valueOf(record.activity()),
                asked(record));
        return decided.computeIfAbsent(key, call -> point.decide(question(record), situation));
    }

    private List<String> asked(OfferedRecord record) {
        return OwnNumberCheck.asked(
                situation, record.category(), record.fields().keySet());
    }

    private Question question(OfferedRecord record) {
        Origin origin = record.origin();
        return new Question(
                Action.INGEST,
                delivery.actor(),
                delivery.tenant(),
                PurposeUse.parse(record.purpose()),
                record.category(),
                asked(record),
                origin,
                new Journey(record.region(), null),
                null,
                null,
                record.activity(),
                delivery.receivedAt());
    }

    private static Ingested.Refused refused(Decision.No no) {
        var errors = no.pointer().isEmpty()
                ? List.<Violation>of()
                : List.of(new Violation(
                        no.pointer(), no.ground().key(), no.ground().arguments()));
        return new Ingested.Refused(no.step(), no.code(), no.ground(), errors);
    }

    private static Ingested.Refused refused(Step step, List<Fault> faults) {
        return new Ingested.Refused(step, faults.get(0).code(), Faults.ground(faults), Faults.violations(faults));
    }
}
