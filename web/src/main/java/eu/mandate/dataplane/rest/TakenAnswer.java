package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.domain.view.TakenRecord;
import eu.mandate.dataplane.domain.view.TakenRecord.Outcome;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.prohibited.ContentKind;
import eu.mandate.kernel.http.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What became of a record that was offered.
 *
 * @param index place in the call, from 0
 * @param id of the record, or of the session content; null when refused
 * @param code why it was refused, else null
 * @param detail the same in the reader's language
 * @param errors what exactly is wrong; pointers begin with the place
 * @param withheld keys of fields that were left out because a permission or a consent is missing
 * @param masked fields in which prohibited content was masked
 */
public record TakenAnswer(
        int index,
        UUID id,
        Outcome outcome,
        Code code,
        String detail,
        List<TakenError> errors,
        List<String> withheld,
        List<MaskedField> masked) {

    /**
     * One thing that is wrong.
     *
     * @param pointer JSON pointer into what was sent
     * @param code stable reason in kebab case
     * @param detail the same in the reader's language
     */
    public record TakenError(String pointer, String code, String detail) {}

    /** A field whose text was masked, with the kinds of content that stood in it. */
    public record MaskedField(String field, List<ContentKind> kinds) {}

    static TakenAnswer taken(TakenRecord taken) {
        var masked = taken.masked().entrySet().stream()
                .map(field -> new MaskedField(field.getKey(), field.getValue()))
                .sorted(Comparator.comparing(MaskedField::field))
                .toList();
        return new TakenAnswer(
                taken.index(), taken.id(), taken.outcome(), null, null, List.of(), taken.withheld(), masked);
    }

    static TakenAnswer refused(TakenRecord taken, Problem problem) {
        var errors = problem.errors().stream()
                .map(error -> new TakenError(error.pointer(), error.code(), error.detail()))
                .toList();
        return new TakenAnswer(
                taken.index(),
                null,
                taken.outcome(),
                taken.refused().code(),
                problem.detail(),
                errors,
                List.of(),
                List.of());
    }
}
