package eu.mandate.audit.domain.entry;

import eu.mandate.audit.domain.tree.Hash;
import java.security.SecureRandom;

/**
 * A detail that can be erased while the entry stays provable: the entry holds {@link #hash}, which tells nothing once the
 * salt is gone. A hash without a salt would still be personal data, because it can be guessed.
 *
 * @param salt 32 random bytes, used once
 * @param detail canonical JSON
 */
public record Commitment(byte[] salt, byte[] detail) {
    /** Bytes of a salt. */
    public static final int SALT = 32;

    private static final byte[] DETAIL = {2};

    public Commitment {
        if (salt.length != SALT) {
            throw new IllegalArgumentException("A salt has 32 bytes.");
        }
        salt = salt.clone();
        detail = detail.clone();
    }

    /** Commits to a detail, with a new salt. */
    public static Commitment to(byte[] detail, SecureRandom random) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return new Commitment(salt, detail);
    }

    /** What stands in the entry: SHA-256(0x02, salt, detail). */
    public Hash hash() {
        return Hash.sha256(DETAIL, salt, detail);
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    @Override
    public byte[] detail() {
        return detail.clone();
    }
}
