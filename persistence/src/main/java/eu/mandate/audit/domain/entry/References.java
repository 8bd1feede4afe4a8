package eu.mandate.audit.domain.entry;

import eu.mandate.audit.domain.tree.Hash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * References to people and things: HMAC-SHA-256 under a key of the tenant. Who has the key can look somebody up; once it is
 * destroyed, nobody can (Art. 4(5) GDPR: the key is the additional information that is kept apart).
 */
public final class References {
    private static final int SHORTEST_KEY = 32;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException for a key under 32 bytes */
    public References(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("A reference key has at least 32 bytes.");
        }
        this.key = new SecretKeySpec(key, HMAC);
    }

    public Hash actor(UUID user) {
        return reference("actor:" + user);
    }

    public Hash credential(UUID token) {
        return reference("credential:" + token);
    }

    /** @param id public identifier as the API writes it */
    public Hash object(String id) {
        return reference("object:" + id);
    }

    private Hash reference(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return Hash.of(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256.", e);
        }
    }
}
