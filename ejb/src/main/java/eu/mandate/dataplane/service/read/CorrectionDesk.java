package eu.mandate.dataplane.service.read;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.correction.CorrectionMerge;
import eu.mandate.dataplane.domain.correction.KeptField;
import eu.mandate.dataplane.domain.correction.Merged;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.event.ReadingEvent;
import eu.mandate.dataplane.domain.ingest.ContentRules;
import eu.mandate.dataplane.domain.ingest.OrderLink;
import eu.mandate.dataplane.domain.ingest.RecordMaking;
import eu.mandate.dataplane.domain.record.Provenance;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.dataplane.domain.value.Written;
import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.service.Allowed;
import eu.mandate.dataplane.service.CallingActor;
import eu.mandate.dataplane.service.Deciding;
import eu.mandate.dataplane.service.read.CorrectRecord.RightValue;
import eu.mandate.dataplane.service.read.RecordDetails.Told;
import eu.mandate.dataplane.store.JdbcCorrections;
import eu.mandate.dataplane.store.JdbcRecordDetail;
import eu.mandate.dataplane.store.StoredRecord;
import eu.mandate.dataplane.store.ingest.JdbcOrders;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Judges and keeps what people put right, with the record locked. */
@ApplicationScoped
public class CorrectionDesk {

    @Inject
    Deciding deciding;

    @Inject
    RecordDetails details;

    @Inject
    JdbcRecordDetail records;

    @Inject
    JdbcCorrections corrections;

    @Inject
    JdbcOrders orders;

    @Inject
    CallingActor caller;

    /**
     * A locked record and what may be done with it.
     *
     * @param shown what of it comes out afterwards, with sensitive fields masked: a correction is no way to see the others
     */
    private record Open(StoredRecord record, Allowed allowed, Allowed shown) {
        Instant at() {
            return allowed.yes().question().at();
        }
    }

    Told correct(UUID id, CorrectRecord command, Long expected) {
        var keys = keys(command);
        var open = open(id, command.call(), command.reason(), keys, expected);
        var values = judged(open, command, keys);
        var by = new Provenance(CollectionSource.ENTERED, null, caller.id(), open.at());
        keep(open, CorrectionMerge.correct(stored(open), values, by), keys);
        var basis = open.allowed().basis();
        var event = new ReadingEvent.RecordCorrected(id, basis, String.join(",", keys), command.reason());
        return new Told(seen(id, open.shown()), event);
    }

    /** What would stand in the fields afterwards, by key; null where nothing would. Nothing of the record is told. */
    Map<String, Object> preview(UUID id, CorrectRecord command, Long expected) {
        var keys = keys(command);
        var open = open(id, command.call(), command.reason(), keys, expected);
        var values = judged(open, command, keys);
        var showing = open.allowed().showing(open.allowed().projection());
        var after = new LinkedHashMap<String, Object>();
        keys.forEach(key -> after.put(key, showing.one(key, values.get(key))));
        return after;
    }

    private static List<String> keys(CorrectRecord command) {
        var keys = command.corrections().stream().map(RightValue::field).toList();
        if (Set.copyOf(keys).size() < keys.size()) throw Refusal.invalid("/corrections", "correction-twice");
        return keys;
    }

    private Map<String, FieldValue> judged(Open open, CorrectRecord command, List<String> keys) {
        keys.forEach(open.allowed().rules()::corrected);
        var values = values(open.allowed(), command.corrections());
        var named = OrderLink.named(open.allowed().category().code(), values);
        if (named.isPresent() && orders.known(List.of(named.get())).isEmpty()) throw OrderLink.refusal();
        return values;
    }

    Told withdraw(UUID id, String field, ReadRecord command, Long expected) {
        var open = open(id, command, null, List.of(field), expected);
        open.allowed().rules().withdrawn(field);
        var stored = stored(open);
        if (stored.containsKey(field) && stored.get(field).corrected()) {
            keep(open, CorrectionMerge.withdraw(stored, Set.of(field)), List.of(field));
        }
        var event = new ReadingEvent.CorrectionWithdrawn(id, open.allowed().basis(), field);
        return new Told(seen(id, open.shown()), event);
    }

    private Open open(UUID id, ReadRecord command, String reason, List<String> keys, Long expected) {
        WrittenText.refuse("/reason", reason);
        var record = records.lock(id).orElseThrow(() -> RecordId.unknown(id));
        var question = details.question(Action.CORRECT, record, command).about(keys);
        var shown = deciding.allow(question, record);
        var allowed = reason == null ? shown : deciding.allow(question.unmasked(reason), record);
        if (allowed.duties().onlyHeld()) throw RecordId.unknown(id);
        RecordId.expect(expected, record.version());
        return new Open(record, allowed, shown);
    }

    private static Map<String, FieldValue> values(Allowed allowed, List<RightValue> right) {
        var types = allowed.category().fields().stream().collect(Collectors.toMap(DataField::key, DataField::type));
        right.stream()
                .filter(each -> types.get(each.field()) == FieldType.FILE)
                .findFirst()
                .ifPresent(each -> {
                    // A file belongs to who brought it and to one record; its id alone gives nobody a right to it.
                    throw Refusal.invalid("/corrections", "correction-file", each.field());
                });
        var given = new HashMap<String, Given>();
        right.forEach(each -> given.put(
                each.field(),
                each.value() == null ? Given.NOTHING : Written.given(types.get(each.field()), each.value())));
        return ContentRules.of(allowed.situation().profile().profile(), allowed.context())
                .corrections(allowed.category().code(), given);
    }

    private Map<String, KeptField> stored(Open open) {
        var category = open.allowed().category();
        var id = open.record().id();
        var stored = new TreeMap<String, KeptField>();
        corrections
                .values(category, id)
                .forEach((key, value) ->
                        stored.put(key, KeptField.of(value, open.record().provenance())));
        stored.putAll(corrections.of(
                category, id, category.fields().stream().map(DataField::key).toList()));
        return stored;
    }

    private void keep(Open open, Merged merged, Collection<String> keys) {
        var category = open.allowed().category();
        var id = open.record().id();
        var changed = new HashMap<String, KeptField>();
        keys.forEach(key -> changed.put(key, merged.fields().get(key)));
        corrections.keep(category, id, changed);
        var making = new RecordMaking(open.allowed().situation(), open.allowed().context(), caller.id(), open.at());
        corrections.reindex(id, making.found(category, corrections.values(category, id)));
    }

    private RecordView seen(UUID id, Allowed allowed) {
        return details.view(records.find(id).orElseThrow(), allowed);
    }
}
