package eu.mandate.dataplane.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.dataplane.domain.record.AcceptedRecord;
import eu.mandate.dataplane.domain.record.Belonging;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keyed hash (HMAC-SHA-256) of what a source says in a record, by which the same delivery twice is known. When it arrived and
 * who brought it does not count.
 */
public final class Fingerprint {
    private static final String HMAC = "HmacSHA256";

    private final Mac mac;

    Fingerprint(SecretKeySpec key) {
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + HMAC, impossible);
        }
    }

    /**
     * Of one record.
     *
     * @param fields texts that hold all of its values
     */
    public byte[] of(AcceptedRecord record, String... fields) {
        var origin = record.provenance();
        parts(
                record.category(),
                record.purpose(),
                record.activity(),
                record.region(),
                origin.source().name(),
                origin.channel(),
                record.authorisation(),
                told(record));
        parts(fields);
        place(record.belonging());
        record.subjects().forEach(subject -> {
            parts(subject.kind());
            mac.update(subject.key().bytes());
            mac.update((byte) StoredCodes.of(subject.role()));
        });
        return mac.doFinal();
    }

    /** Whom it belongs to now counts too: who comes into the directory later is found when the source says the same again. */
    private void place(Belonging belonging) {
        if (belonging.isNowhere()) return;
        parts(number(belonging.member()), number(belonging.department()), belonging.collection());
    }

    private static String number(Integer number) {
        return number == null ? null : number.toString();
    }

    /** A record that does not say when happened what it tells has the moment of its arrival, which differs each time. */
    private static String told(AcceptedRecord record) {
        return saysWhen(record) ? record.occurredAt().toString() : null;
    }

    /** Whether the record says when happened what it tells. */
    public static boolean saysWhen(AcceptedRecord record) {
        Instant arrived = record.provenance().at();
        return !record.occurredAt().equals(arrived);
    }

    /** Each with its length, so that no two lists of parts have one hash. */
    private void parts(String... parts) {
        for (var part : parts) {
            var bytes = part == null ? null : part.getBytes(UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes == null ? -1 : bytes.length));
            if (bytes != null) mac.update(bytes);
        }
    }
}
