package eu.mandate.kernel.service;

import eu.mandate.kernel.domain.Refusal;
import java.util.regex.Pattern;

/**
 * A request under an idempotency key. The arrays are not copied: a request is passed on, never kept.
 *
 * @param key 1 to 255 visible ASCII characters
 * @param hash SHA-256 of what must be equal in a repetition
 * @param encryptionKey 32 bytes derived from the caller's secret
 */
public record KeyedRequest(String key, byte[] hash, byte[] encryptionKey) {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** @throws Refusal VALIDATION for a malformed key */
    public KeyedRequest {
        if (!KEY.matcher(key).matches()) {
            throw Refusal.invalid("/Idempotency-Key", "idempotency-key-malformed");
        }
    }
}
