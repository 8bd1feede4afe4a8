package eu.mandate.dataplane.domain.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.decision.Origin;
import eu.mandate.dataplane.domain.decision.Question;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;

/**
 * The one form of a call and of the duties of a yes, as bytes. Each part carries its length and an absent part a length of its
 * own, so that no two calls have one form.
 */
final class QuestionBytes {

    private static final int ABSENT = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private QuestionBytes() {}

    /**
     * The call.
     *
     * @param actor id of whoever asked
     * @param record id of the record, or null for a call on many
     */
    static byte[] of(Question question, String actor, String record) {
        var form = new QuestionBytes();
        form.part(question.tenant());
        form.part(actor);
        form.part(question.action());
        form.part(question.purpose());
        form.part(question.category());
        form.list(question.fields());
        form.origin(question.origin());
        form.part(question.journey().region());
        form.part(question.journey().destination());
        form.part(question.unmaskReason());
        form.part(question.reference());
        form.part(question.activity());
        form.part(question.at());
        form.part(record);
        return form.bytes.toByteArray();
    }

    /** The duties. */
    static byte[] of(Duties duties) {
        var form = new QuestionBytes();
        new TreeMap<>(duties.fields()).forEach((key, duty) -> {
            form.part(key);
            form.part(duty.code());
            form.part(duty.masked());
            if (duty.grant() != null)
                form.part(duty.grant().app() + " " + duty.grant().permission());
        });
        form.list(duties.unused().stream().sorted().toList());
        form.part(duties.pseudonymous());
        form.part(duties.onlyHeld());
        form.part(duties.smallestGroup());
        form.part(duties.role());
        form.part(duties.activity());
        duties.clocks().forEach(clock -> form.part(clock.rule()));
        return form.bytes.toByteArray();
    }

    private void origin(Origin origin) {
        part(origin == null ? null : origin.source());
        part(origin == null ? null : origin.channel());
        part(origin == null ? null : origin.interfaceName());
        part(origin == null ? null : origin.authorisation());
    }

    private void list(List<String> parts) {
        number(parts.size());
        parts.forEach(this::part);
    }

    private void part(Object part) {
        if (part == null) {
            number(ABSENT);
            return;
        }
        var text = part.toString().getBytes(UTF_8);
        number(text.length);
        bytes.writeBytes(text);
    }

    private void number(int number) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
