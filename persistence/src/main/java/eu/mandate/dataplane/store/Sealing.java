package eu.mandate.dataplane.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.tenant.domain.TenantId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what is kept of one organisation and searched by nobody: AES-256 in Galois/Counter Mode (NIST SP 800-38D), a fresh
 * 96-bit nonce before the cipher text. What is sealed for one record and part cannot be read as another's.
 */
public final class Sealing {
    /** The part that holds the sensitive fields of a record together. */
    public static final String FIELDS = "";

    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final int tenant;
    private final Cipher cipher;

    Sealing(SecretKeySpec key, TenantId tenant) {
        this.key = key;
        this.tenant = tenant.value();
        this.cipher = cipher();
    }

    /** Seals a text of a record. */
    public byte[] seal(UUID record, String part, String text) {
        return seal(record, part, text.getBytes(UTF_8));
    }

    /** Seals bytes of a record or a file. */
    public synchronized byte[] seal(UUID record, String part, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = new byte[NONCE + plain.length + TAG];
        System.arraycopy(nonce, 0, sealed, 0, NONCE);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            cipher.updateAAD(place(record, part));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a part of a record could not be sealed", failed);
        }
    }

    /** @throws IllegalStateException when it was sealed for another record or part, changed, or sealed under another key */
    public String open(UUID record, String part, byte[] sealed) {
        return new String(openBytes(record, part, sealed), UTF_8);
    }

    /** @throws IllegalStateException as {@link #open} */
    public synchronized byte[] openBytes(UUID record, String part, byte[] sealed) {
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, sealed, 0, NONCE));
            cipher.updateAAD(place(record, part));
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException failed) {
            throw new IllegalStateException("a part of a record could not be opened", failed);
        }
    }

    private byte[] place(UUID record, String part) {
        var name = part.getBytes(UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + 2 * Long.BYTES + name.length)
                .putInt(tenant)
                .putLong(record.getMostSignificantBits())
                .putLong(record.getLeastSignificantBits())
                .put(name)
                .array();
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES in GCM", impossible);
        }
    }

    @Override
    public String toString() {
        return "sealing";
    }
}
