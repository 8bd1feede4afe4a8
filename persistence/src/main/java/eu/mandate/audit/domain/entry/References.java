package eu.mandate.audit.domain.entry;

import eu.mandate.audit.domain.tree.Hash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * References to people and things: HMAC-SHA-256 under a key of the tenant. Who has the key can look somebody up; once it is
 * destroyed, nobody can (Art. 4(5) GDPR: the key is the additional information that is kept apart).
 */
public final class References {
    private static final int SHORTEST_KEY = 32;
    private static final int MOST_REMEMBERED = 256;
    private static final String HMAC = "HmacSHA256";

    private static final byte[] OBJECT = "object:".getBytes(StandardCharsets.UTF_8);

    /** Never used itself: a copy of it is made faster than a new one with the key. */
    private final Mac keyed;

    /** Has read the key and how references to things begin, and is copied from there on. */
    private final Mac begun;

    /** The same people call again and again. */
    private final Map<String, Hash> people = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException for a key under 32 bytes */
    public References(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("A reference key has at least 32 bytes.");
        }
        try {
            keyed = Mac.getInstance(HMAC);
            keyed.init(new SecretKeySpec(key, HMAC));
            begun = (Mac) keyed.clone();
            begun.update(OBJECT);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The platform's HMAC-SHA-256 can be copied.", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256.", e);
        }
    }

    public Hash actor(UUID user) {
        return remembered("actor:" + user);
    }

    public Hash credential(UUID token) {
        return remembered("credential:" + token);
    }

    /** @param id public identifier as the API writes it */
    public Hash object(String id) {
        return reference(begun, id);
    }

    private Hash remembered(String text) {
        var known = people.get(text);
        if (known != null) return known;
        if (people.size() >= MOST_REMEMBERED) people.clear();
        var fresh = reference(keyed, text);
        people.put(text, fresh);
        return fresh;
    }

    private static Hash reference(Mac begun, String text) {
        try {
            var mac = (Mac) begun.clone();
            return Hash.of(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The platform's HMAC-SHA-256 can be copied.", e);
        }
    }
}
