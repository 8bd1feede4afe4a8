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

    private final Mac prepared;

    Fingerprint(SecretKeySpec key) {
        try {
            prepared = Mac.getInstance(HMAC);
            prepared.init(key);
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
        var mac = copy();
        parts(
                mac,
                record.category(),
                record.purpose(),
                record.activity(),
                record.region(),
                origin.source().name(),
                origin.channel(),
                record.authorisation(),
                told(record));
        parts(mac, fields);
        place(mac, record.belonging());
        record.subjects().forEach(subject -> {
            parts(mac, subject.kind());
            mac.update(subject.key().bytes());
            mac.update((byte) StoredCodes.of(subject.role()));
        });
        return mac.doFinal();
    }

    /** Each record has its own, so that several can be told at once. */
    private Mac copy() {
        try {
            return (Mac) prepared.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the platform's HMAC can be copied", impossible);
        }
    }

    /** Whom it belongs to now counts too: who comes into the directory later is found when the source says the same again. */
    private static void place(Mac mac, Belonging belonging) {
        if (belonging.isNowhere()) return;
        parts(mac, number(belonging.member()), number(belonging.department()), belonging.collection());
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
    private static void parts(Mac mac, String... parts) {
        for (var part : parts) {
            var bytes = part == null ? null : part.getBytes(UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes == null ? -1 : bytes.length));
            if (bytes != null) mac.update(bytes);
        }
    }
}
