package eu.mandate.dataplane.domain.ingest;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.decision.Step;
import eu.mandate.dataplane.domain.identifier.IdentifierKind;
import eu.mandate.dataplane.domain.identifier.MentionedIdentifiers;
import eu.mandate.dataplane.domain.identifier.SubjectIdentifier;
import eu.mandate.dataplane.domain.identifier.SubjectKey;
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
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the record of what was let through: whom it is about, where it comes from, which clocks run. */
public final class RecordMaking {

    private static final Map<FieldType, IdentifierKind> IDENTIFYING =
            Map.of(FieldType.EMAIL, IdentifierKind.EMAIL, FieldType.PHONE, IdentifierKind.PHONE);

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
        var subjects = new LinkedHashMap<SubjectKey, RecordSubject>();
        var faults = named(offered, category, subjects);
        if (!faults.isEmpty()) {
            return new Ingested.Refused(
                    Step.CONTENT, Code.VALIDATION, Faults.ground(faults), Faults.violations(faults));
        }
        found(category, examined.values(), subjects);
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
                List.copyOf(subjects.values()),
                duties.clocks().stream()
                        .map(duty -> RetentionClock.of(duty, occurredAt))
                        .toList());
        return new Ingested.Accepted(
                record, OfferedPlace.NOWHERE, duties, examined.dropped(), List.of(), examined.masked());
    }

    /** Whom fields and texts of a record tell of; whom it was said to be about is not in them. */
    public List<RecordSubject> found(DataCategory category, SortedMap<String, FieldValue> values) {
        var subjects = new LinkedHashMap<SubjectKey, RecordSubject>();
        found(category, values, subjects);
        return List.copyOf(subjects.values());
    }

    /** The record without some of its values, and without whom only these tell of. */
    AcceptedRecord without(AcceptedRecord record, Collection<String> keys) {
        var values = new TreeMap<>(record.values());
        values.keySet().removeAll(keys);
        var subjects = new LinkedHashMap<SubjectKey, RecordSubject>();
        record.subjects().stream()
                .filter(subject -> subject.role() == Role.NAMED)
                .forEach(subject -> subjects.put(subject.key(), subject));
        found(situation.category(record.category()).orElseThrow(), values, subjects);
        return record.holding(values, List.copyOf(subjects.values()));
    }

    private List<Fault> named(OfferedRecord offered, DataCategory category, Map<SubjectKey, RecordSubject> subjects) {
        var faults = new ArrayList<Fault>(0);
        for (var at = 0; at < offered.subjects().size(); at++) {
            var subject = offered.subjects().get(at);
            var identifier = identifier(offered, subject);
            if (!category.subjects().contains(subject.kind())) {
                faults.add(Fault.of("subject-kind", String.join(", ", category.subjects()))
                        .under("/subjects/" + at + "/kind"));
            } else if (identifier == null) {
                faults.add(Fault.of("value-malformed-subject").under("/subjects/" + at + "/value"));
            } else add(subject.kind(), identifier, Role.NAMED, subjects);
        }
        return faults;
    }

    private SubjectIdentifier identifier(OfferedRecord offered, OfferedSubject subject) {
        var system = subject.system() == null ? offered.system() : subject.system();
        return SubjectIdentifier.of(subject.identifier(), system, subject.value(), context.phoneRegion())
                .orElse(null);
    }

    /** Addresses and numbers in fields of that type, and those people wrote into long texts. */
    private void found(
            DataCategory category, SortedMap<String, FieldValue> values, Map<SubjectKey, RecordSubject> subjects) {
        var kind = category.subjects().size() == 1 ? category.subjects().get(0) : "";
        for (var field : category.fields()) {
            if (!(values.get(field.key()) instanceof FieldValue.Words words)) continue;
            if (IDENTIFYING.containsKey(field.type())) byField(kind, field, words, subjects);
            else if (field.type() == FieldType.LONG_TEXT) {
                MentionedIdentifiers.in(words.text(), context.phoneRegion())
                        .forEach(identifier -> add("", identifier, Role.MENTIONED, subjects));
            }
        }
    }

    private void byField(
            String kind, DataField field, FieldValue.Words words, Map<SubjectKey, RecordSubject> subjects) {
        SubjectIdentifier.of(IDENTIFYING.get(field.type()), "", words.text(), context.phoneRegion())
                .ifPresent(identifier -> add(kind, identifier, Role.BY_FIELD, subjects));
    }

    private void add(String kind, SubjectIdentifier identifier, Role role, Map<SubjectKey, RecordSubject> subjects) {
        var key = context.key().subject(identifier);
        subjects.putIfAbsent(key, new RecordSubject(kind, key, role));
    }
}
