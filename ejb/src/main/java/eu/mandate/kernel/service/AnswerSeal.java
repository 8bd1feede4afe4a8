package eu.mandate.kernel.service;

import eu.mandate.kernel.domain.Answer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts stored answers, since an answer may carry a new token that nobody else should read. AES-256 in Galois/Counter
 * Mode (NIST SP 800-38D); a fresh 96-bit nonce stands before the cipher text.
 */
final class AnswerSeal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key 32 bytes that only the caller can derive */
    AnswerSeal(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("the key has 32 bytes");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    Answer close(Answer answer) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var text = run(Cipher.ENCRYPT_MODE, nonce, answer.body());
        var sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
        System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
        return new Answer(answer.status(), answer.location(), sealed);
    }

    Answer open(Answer sealed) {
        var nonce = Arrays.copyOf(sealed.body(), NONCE_BYTES);
        var text = Arrays.copyOfRange(sealed.body(), NONCE_BYTES, sealed.body().length);
        return new Answer(sealed.status(), sealed.location(), run(Cipher.DECRYPT_MODE, nonce, text));
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a stored answer could not be encrypted or decrypted", failed);
        }
    }
}
