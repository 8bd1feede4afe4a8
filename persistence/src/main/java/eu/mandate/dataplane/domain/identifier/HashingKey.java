package eu.mandate.dataplane.domain.identifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one customer organisation under which identifiers are hashed (HMAC-SHA-256, RFC 2104): who holds the index
 * alone learns no name by trying them all, and the same person has unlike hashes with two organisations.
 */
public final class HashingKey {

    /** Bytes of a key. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte SUBJECT = 1;
    private static final byte FIELD = 2;
    private static final byte PSEUDONYM = 3;
    private static final byte APART = 4;
    private static final int SHORT = 16;

    private final Mac prepared;

    /** @throws IllegalArgumentException unless there are 32 bytes */
    public HashingKey(byte[] secret) {
        if (secret.length != LENGTH) throw new IllegalArgumentException("a hashing key has 32 bytes");
        try {
            prepared = Mac.getInstance(ALGORITHM);
            prepared.init(new SecretKeySpec(Arrays.copyOf(secret, LENGTH), ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** The key under which a person's records are found. */
    public SubjectKey subject(SubjectIdentifier identifier) {
        return new SubjectKey(hash(SUBJECT, identifier.kind().name(), identifier.system(), identifier.value()));
    }

    /**
     * The key under which a person's records are found in one category and nowhere else.
     *
     * @param category its code
     */
    public SubjectKey subject(String category, SubjectIdentifier identifier) {
        return new SubjectKey(hash(APART, category, identifier.kind().name(), identifier.system(), identifier.value()));
    }

    /**
     * What is kept of a value of which only the hash is kept, in hexadecimal.
     *
     * @param field {@code category.field}: equal values of two fields have unlike hashes
     */
    public String field(String field, String value) {
        return HexFormat.of().formatHex(hash(FIELD, field, value));
    }

    /** What stands in files of the organisation for an identifier of a person: 32 hexadecimal digits. */
    public String pseudonym(String identifier) {
        return HexFormat.of().formatHex(hash(PSEUDONYM, Normalizer.normalize(identifier, Form.NFC)), 0, SHORT);
    }

    /** Each part carries its length, so that no two lists of parts have one hash. */
    private byte[] hash(byte use, String... parts) {
        var mac = copy();
        mac.update(use);
        for (var part : parts) {
            var bytes = part.getBytes(UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            mac.update(bytes);
        }
        return mac.doFinal();
    }

    /** Preparing a key anew each time costs more than hashing. */
    private Mac copy() {
        try {
            return (Mac) prepared.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the platform's HMAC can be copied", impossible);
        }
    }

    @Override
    public String toString() {
        return "hashing key";
    }
}
