package eu.mandate.dataplane.domain.ingest;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.identifier.IdentifierKind;
import eu.mandate.dataplane.domain.identifier.MentionedIdentifiers;
import eu.mandate.dataplane.domain.identifier.SubjectIdentifier;
import eu.mandate.dataplane.domain.identifier.SubjectKey;
import eu.mandate.dataplane.domain.identifier.SubjectKeys;
import eu.mandate.dataplane.domain.record.AcceptedRecord;
import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.domain.record.OfferedPlace;
import eu.mandate.dataplane.domain.record.OfferedRecord;
import eu.mandate.dataplane.domain.record.OfferedSubject;
import eu.mandate.dataplane.domain.record.Provenance;
import eu.mandate.dataplane.domain.record.RecordSubject;
import eu.mandate.dataplane.domain.record.RecordSubject.Role;
import eu.mandate.dataplane.domain.record.RetentionClock;
import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.kernel.domain.Code;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the record of what was let through: whom it is about, where it comes from, which clocks run. */
public final class RecordMaking {

    private static final Map<FieldType, IdentifierKind> IDENTIFYING =
            Map.of(FieldType.EMAIL, IdentifierKind.EMAIL, FieldType.PHONE, IdentifierKind.PHONE);

    /** Categories whose records are figures about many people, as long as what observes one person is refused (row J-036). */
    private static final Set<String> FIGURES = Set.of("J-C20");

    private final Situation situation;
    private final ReadingContext context;
    private final String actor;
    private final Instant receivedAt;

    /** @param actor id for the provenance */
    public RecordMaking(Situation situation, ReadingContext context, String actor, Instant receivedAt) {
        this.situation = situation;
        this.context = context;
        this.actor = actor;
        this.receivedAt = receivedAt;
    }

    Ingested make(OfferedRecord offered, Examined examined, Decision.Yes yes, DataCategory category) {
        var people = new People(category);
        var faults = named(offered, people);
        if (!faults.isEmpty()) {
            return Ingested.Refused.malformed(faults);
        }
        found(examined.values(), people);
        var occurredAt = offered.occurredAt() == null ? receivedAt : offered.occurredAt();
        var duties = yes.duties();
        var origin = offered.origin();
        var record = new AcceptedRecord(
                category.code(),
                offered.system(),
                offered.externalId(),
                offered.purpose(),
                duties.activity(),
                duties.role(),
                offered.region() == null ? situation.regions().home() : offered.region(),
                origin.authorisation(),
                situation.profile().version() + " " + situation.profile().contentHash(),
                occurredAt,
                new Provenance(origin.source(), origin.channel(), actor, receivedAt),
                Belonging.NOWHERE,
                examined.values(),
                people.all(),
                duties.clocks().stream()
                        .map(duty -> RetentionClock.of(duty, occurredAt))
                        .toList());
        return new Ingested.Accepted(
                record, OfferedPlace.NOWHERE, duties, examined.dropped(), List.of(), examined.masked());
    }

    /** Whom fields and texts of a record tell of; whom it was said to be about is not in them. */
    public List<RecordSubject> found(DataCategory category, SortedMap<String, FieldValue> values) {
        var people = new People(category);
        found(values, people);
        return people.all();
    }

    /** The record without some of its values, and without whom only these tell of. */
    AcceptedRecord without(AcceptedRecord record, Collection<String> keys) {
        var values = new TreeMap<>(record.values());
        values.keySet().removeAll(keys);
        var people = new People(situation.category(record.category()).orElseThrow());
        record.subjects().stream()
                .filter(subject -> subject.role() == Role.NAMED)
                .forEach(people::add);
        found(values, people);
        return record.holding(values, people.all());
    }

    private List<Fault> named(OfferedRecord offered, People people) {
        if (FIGURES.contains(people.category.code())) return nobody(offered, people.category);
        var faults = new ArrayList<Fault>(0);
        if (people.keys.apart()) placed(offered.place(), faults);
        for (var at = 0; at < offered.subjects().size(); at++) {
            var subject = offered.subjects().get(at);
            var identifier = identifier(offered, subject);
            if (!people.category.subjects().contains(subject.kind())) {
                faults.add(Fault.of("subject-kind", String.join(", ", people.category.subjects()))
                        .under("/subjects/" + at + "/kind"));
            } else if (!people.keys.allows(subject.identifier())) {
                faults.add(Fault.of("subject-apart", people.category.code()).under("/subjects/" + at + "/identifier"));
            } else if (identifier == null) {
                faults.add(Fault.of("value-malformed-subject").under("/subjects/" + at + "/value"));
            } else people.add(subject.kind(), identifier, Role.NAMED);
        }
        return faults;
    }

    /** Who is responsible for it and where it lies would lead to records of other categories. */
    private static void placed(OfferedPlace place, List<Fault> faults) {
        if (place.member() != null) faults.add(Fault.of("place-apart").under("/member"));
        if (place.department() != null) faults.add(Fault.of("place-apart").under("/department"));
        if (place.collection() != null) faults.add(Fault.of("place-apart").under("/collection"));
    }

    private static List<Fault> nobody(OfferedRecord offered, DataCategory category) {
        var faults = new ArrayList<Fault>(0);
        var fault = Fault.of(Code.FORBIDDEN_FIELD, "aggregate-subject", category.code());
        if (!offered.subjects().isEmpty()) faults.add(fault.under("/subjects"));
        if (offered.place().member() != null) faults.add(fault.under("/member"));
        return faults;
    }

    private SubjectIdentifier identifier(OfferedRecord offered, OfferedSubject subject) {
        var system = subject.system() == null ? offered.system() : subject.system();
        return SubjectIdentifier.of(subject.identifier(), system, subject.value(), context.phoneRegion())
                .orElse(null);
    }

    /** Addresses and numbers in fields of that type, and those people wrote into long texts. */
    private void found(SortedMap<String, FieldValue> values, People people) {
        var kinds = people.category.subjects();
        var kind = kinds.size() == 1 ? kinds.get(0) : "";
        for (var field : people.category.fields()) {
            if (!(values.get(field.key()) instanceof FieldValue.Words words)) continue;
            if (IDENTIFYING.containsKey(field.type())) {
                SubjectIdentifier.of(IDENTIFYING.get(field.type()), "", words.text(), context.phoneRegion())
                        .ifPresent(identifier -> people.add(kind, identifier, Role.BY_FIELD));
            } else if (field.type() == FieldType.LONG_TEXT) {
                MentionedIdentifiers.in(words.text(), context.phoneRegion())
                        .forEach(identifier -> people.add("", identifier, Role.MENTIONED));
            }
        }
    }

    /** Whom one record is about, each once. */
    private final class People {
        private final DataCategory category;
        private final SubjectKeys keys;
        private final Map<SubjectKey, RecordSubject> found = new LinkedHashMap<>();

        People(DataCategory category) {
            this.category = category;
            this.keys = new SubjectKeys(context.key(), category);
        }

        void add(String kind, SubjectIdentifier identifier, Role role) {
            add(new RecordSubject(kind, keys.of(identifier), role));
        }

        void add(RecordSubject subject) {
            found.putIfAbsent(subject.key(), subject);
        }

        List<RecordSubject> all() {
            return List.copyOf(found.values());
        }
    }
}
