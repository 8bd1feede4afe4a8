package eu.mandate.dataplane.service.read;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.terms.ScopeRule;
import eu.mandate.dataplane.domain.correction.KeptField;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Journey;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.event.ReadingEvent;
import eu.mandate.dataplane.domain.event.ShownFields;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.mask.Showing;
import eu.mandate.dataplane.domain.query.Traces;
import eu.mandate.dataplane.domain.record.RecordSubject;
import eu.mandate.dataplane.domain.view.FieldOrigin;
import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.domain.view.RecordView.Clock;
import eu.mandate.dataplane.domain.view.ShownField;
import eu.mandate.dataplane.service.Allowed;
import eu.mandate.dataplane.service.Deciding;
import eu.mandate.dataplane.store.JdbcCorrections;
import eu.mandate.dataplane.store.JdbcRecordDetail;
import eu.mandate.dataplane.store.RecordRow;
import eu.mandate.dataplane.store.StoredRecord;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import eu.mandate.visibility.domain.CategoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides about single records and reads them, with the history of what was put right. */
@ApplicationScoped
public class RecordDetails {

    @Inject
    Deciding deciding;

    @Inject
    JdbcRecordDetail records;

    @Inject
    JdbcCorrections corrections;

    /** A record and what the log is told. */
    record Told(RecordView view, ReadingEvent event) {}

    /** @param reason why sensitive fields have to be seen, or null */
    Told read(UUID id, ReadRecord command, String reason) {
        WrittenText.refuse("/reason", reason);
        var record = records.find(id).orElseThrow(() -> RecordId.unknown(id));
        var allowed = deciding.allow(question(Action.READ, record, command).unmasked(reason), record);
        // There are no holds yet, so whoever may see only what is under one sees nothing.
        if (allowed.duties().onlyHeld()) throw RecordId.unknown(id);
        var view = view(record, allowed);
        return new Told(view, event(view, allowed, reason));
    }

    private static ReadingEvent event(RecordView view, Allowed allowed, String reason) {
        var there = view.fields().stream().map(ShownField::key).collect(Collectors.toSet());
        var shown = ShownFields.of(allowed.projection(), there::contains);
        return reason == null
                ? new ReadingEvent.RecordRead(view.id(), allowed.basis(), shown)
                : new ReadingEvent.RecordUnmasked(view.id(), allowed.basis(), shown, reason);
    }

    /** A question about a record: its category and region are its own. */
    Question question(Action action, StoredRecord record, ReadRecord command) {
        return deciding.question(action, record.category(), command.purpose())
                .over(new Journey(record.region(), null))
                .within(command.reference())
                .in(command.activity());
    }

    /** What of a record comes out under a yes. */
    RecordView view(StoredRecord record, Allowed allowed) {
        var projection = allowed.projection();
        // A number under which others know somebody is a name, and so is an identifier.
        var nameless = allowed.duties().pseudonymous();
        var showing = allowed.showing(projection);
        var row = records.fields(allowed.category(), record.id(), projection);
        var visible = new ArrayList<>(projection.plain());
        visible.addAll(projection.partly());
        visible.addAll(projection.masked());
        var corrected = corrections.of(allowed.category(), record.id(), visible);
        var fields = fields(record, row, showing, corrected);
        return new RecordView(
                record.id(),
                record.category(),
                record.system(),
                nameless ? null : showing.number(record.externalId()),
                record.occurredAt(),
                record.provenance().at(),
                record.purpose(),
                record.activity(),
                record.vendorRole(),
                record.region(),
                record.authorisation(),
                record.profile(),
                nameless ? FieldOrigin.of(record.provenance()).nameless() : FieldOrigin.of(record.provenance()),
                nameless ? nameless(fields) : fields,
                nameless ? List.of() : subjects(record, allowed),
                nameless || hides(allowed, projection, ScopeRule::owners) ? null : record.responsible(),
                nameless || hides(allowed, projection, ScopeRule::collections)
                        ? null
                        : record.belonging().collection(),
                record.clocks().stream().map(RecordDetails::clock).toList(),
                record.version());
    }

    /** What stands in a field that does not come out is not counted either. */
    private List<RecordView.Subject> subjects(StoredRecord record, Allowed allowed) {
        var roles = Traces.of(allowed.category(), allowed.duties()).roles();
        return records.subjects(record.id()).stream()
                .filter(subject -> roles.contains(RecordSubject.Role.valueOf(subject.role())))
                .toList();
    }

    /** Whether a field is hidden that tells whose a record is or where it lies; what it tells does not come out otherwise then. */
    private static boolean hides(Allowed allowed, Projection projection, Function<ScopeRule, List<String>> told) {
        var prefix = allowed.category().code() + ".";
        return CategoryRule.of(
                        allowed.situation().profile().profile(),
                        allowed.category().code())
                .map(found -> told.apply(found.rule()))
                .orElse(List.of())
                .stream()
                .anyMatch(field ->
                        field.startsWith(prefix) && projection.hidden().contains(field.substring(prefix.length())));
    }

    /** Who brought a value is somebody of the organisation, often the person whom the record is about. */
    private static List<ShownField> nameless(List<ShownField> fields) {
        return fields.stream().map(ShownField::nameless).toList();
    }

    private static List<ShownField> fields(
            StoredRecord record, RecordRow row, Showing showing, Map<String, KeptField> corrected) {
        var shown = showing.all(row.values(), row.present());
        var fields = new ArrayList<ShownField>();
        for (var field : showing.fields()) {
            var kept = corrected.get(field.key());
            var value = shown.get(field.key());
            if (kept != null) fields.add(corrected(field, value, showing, kept));
            else if (value != null) {
                fields.add(new ShownField(
                        field.key(),
                        field.name(),
                        value,
                        showing.masked(field.key()),
                        FieldOrigin.of(record.provenance()),
                        false,
                        null,
                        null));
            }
        }
        return fields;
    }

    private static ShownField corrected(DataField field, Object value, Showing showing, KeptField kept) {
        return new ShownField(
                field.key(),
                field.name(),
                value,
                showing.masked(field.key()),
                FieldOrigin.of(kept.correction().provenance()),
                true,
                showing.one(field.key(), kept.fromSource()),
                FieldOrigin.of(kept.sourceProvenance()));
    }

    private static Clock clock(eu.mandate.dataplane.domain.record.RetentionClock clock) {
        return new Clock(clock.rule(), clock.trigger().name(), clock.startedAt(), clock.fields());
    }
}
