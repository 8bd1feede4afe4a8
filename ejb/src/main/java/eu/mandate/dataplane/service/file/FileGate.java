package eu.mandate.dataplane.service.file;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.FieldDuty;
import eu.mandate.dataplane.domain.decision.Journey;
import eu.mandate.dataplane.domain.decision.Origin;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.file.FileKind;
import eu.mandate.dataplane.domain.file.StoredFile;
import eu.mandate.dataplane.domain.ingest.ConsentFields;
import eu.mandate.dataplane.domain.mask.Pseudonyms;
import eu.mandate.dataplane.service.Allowed;
import eu.mandate.dataplane.service.CallingActor;
import eu.mandate.dataplane.service.Deciding;
import eu.mandate.dataplane.store.JdbcRecordDetail;
import eu.mandate.dataplane.store.StoredRecord;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Asks the decision point about files: a file is a field of a record, before the record is there. */
@ApplicationScoped
public class FileGate {

    @Inject
    Deciding deciding;

    @Inject
    CallingActor caller;

    @Inject
    JdbcRecordDetail records;

    /**
     * Insists that a file may come in there.
     *
     * @return what the field takes
     * @throws Refusal with the code of the step that failed; VALIDATION {@code file-field}; PURPOSE_NOT_ALLOWED;
     *     CONSENT_REQUIRED
     */
    FileKind admit(TakeFile command) {
        var origin = new Origin(
                command.kindOfSource(), command.sourceChannel(), command.jsInterface(), command.authorisation());
        var question = deciding.question(Action.INGEST, command.category(), command.purpose())
                .about(List.of(command.field()))
                .from(origin)
                .over(new Journey(command.region(), null));
        var decided = deciding.decide(question, null);
        var duties = pointed(decided.decision()).orRefuse().duties();
        if (duties.unused().contains(command.field())) {
            throw Refusal.of(Code.PURPOSE_NOT_ALLOWED, "field-not-for-purpose", command.field(), command.purpose());
        }
        var duty = duties.field(command.field());
        if (duty.hidden()) throw refused(duty.code(), duty);
        ConsentFields.refusal(command.category(), command.field()).ifPresent(fault -> {
            throw Refusal.of(fault.code(), fault.reason(), fault.arguments().toArray());
        });
        return kind(command, decided.situation());
    }

    private static FileKind kind(TakeFile command, Situation situation) {
        var field = field(situation.category(command.category()).orElseThrow(), command.field());
        if (field.map(DataField::type).filter(FieldType.FILE::equals).isEmpty()) {
            throw Refusal.of(Code.VALIDATION, "file-field");
        }
        var service = situation.profile().profile().key();
        return FileKind.of(service, command.category(), command.field());
    }

    private static Optional<DataField> field(DataCategory category, String key) {
        return category.fields().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The call has one field, in a parameter, not a list of them. */
    private static Decision pointed(Decision decision) {
        if (!(decision instanceof Decision.No no)) return decision;
        var pointer = no.pointer().startsWith("/fields") ? "/field" : no.pointer();
        return new Decision.No(no.question(), no.step(), no.code(), pointer, no.grounds());
    }

    /**
     * Insists that a file may be seen; one that no record names yet, by who brought it only.
     *
     * @return whether it is sensitive and seen for a reason
     * @throws Refusal NOT_FOUND, the code of the step that failed, or what hides or masks the field
     */
    boolean insist(StoredFile file, OpenFile command) {
        if (file.record() == null && !file.uploader().equals(caller.id())) {
            throw Refusal.notFound("file", file.id());
        }
        var record = file.record() == null ? null : record(file);
        var question = deciding.question(Action.READ, file.category(), command.purpose())
                .about(List.of(file.field()))
                .over(new Journey(file.region(), null))
                .within(command.reference());
        var masked = duty(file, allow(question, record)).masked();
        if (!masked) return false;
        var duty = duty(file, allow(question.unmasked(command.reason()), record));
        if (duty.masked()) throw refused(Code.ROLE_NOT_ALLOWED, duty);
        return true;
    }

    private StoredRecord record(StoredFile file) {
        return records.find(file.record()).orElseThrow(() -> Refusal.notFound("file", file.id()));
    }

    /** A file is seen by whoever sees the record that names it. */
    private Allowed allow(Question question, StoredRecord record) {
        return record == null ? deciding.allow(question) : deciding.allow(question, record);
    }

    /** What is under no hold is not there for who may touch only that. */
    private static FieldDuty duty(StoredFile file, Allowed allowed) {
        if (allowed.duties().onlyHeld()) throw Refusal.notFound("file", file.id());
        var field = field(allowed.category(), file.field()).orElseThrow(() -> Refusal.notFound("file", file.id()));
        var duty = Pseudonyms.duty(field, allowed.duties());
        if (duty.hidden()) throw refused(duty.code(), duty);
        return duty;
    }

    private static Refusal refused(Code code, FieldDuty duty) {
        return Refusal.of(code, duty.ground().key(), duty.ground().arguments().toArray());
    }
}
