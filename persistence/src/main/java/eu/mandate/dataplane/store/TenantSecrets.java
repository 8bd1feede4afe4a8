package eu.mandate.dataplane.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The organisations' secrets, each made when it is needed first and kept encrypted (RFC 3394). From it come the keys under which
 * identifiers are hashed, sensitive fields are sealed and deliveries are known again; without the row nobody can do any of it.
 */
@ApplicationScoped
public class TenantSecrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HMAC = "HmacSHA256";
    private static final String WRAPPING = "AESWrap";

    private final Map<TenantId, Derived> known = new ConcurrentHashMap<>();
    private Database database;
    private TenantContext tenant;
    private KeyFile file;

    /** For CDI. */
    protected TenantSecrets() {}

    @Inject
    public TenantSecrets(Database database, TenantContext tenant, KeyFile file) {
        this.database = database;
        this.tenant = tenant;
        this.file = file;
    }

    private record Derived(HashingKey hashing, SecretKeySpec sealing, SecretKeySpec deliveries) {}

    private record Kept(byte[] wrapped, boolean committed) {}

    /** Under which the bound tenant's identifiers are hashed. */
    public HashingKey hashing() {
        return derived().hashing();
    }

    /** By which the bound tenant's sensitive fields are sealed and opened; for the present call. */
    public Sealing sealing() {
        return new Sealing(derived().sealing(), tenant.require());
    }

    /** By which the bound tenant's deliveries are known again; for the present call. */
    public Fingerprint fingerprint() {
        return new Fingerprint(derived().deliveries());
    }

    private Derived derived() {
        var found = known.get(tenant.require());
        return found == null ? read(tenant.require()) : found;
    }

    private Derived read(TenantId own) {
        var kept = kept(own);
        if (kept == null) {
            database.update(
                    "insert into dataplane.secret (tenant_id, wrapped) values (?, ?) on conflict do nothing",
                    own.value(),
                    wrapped(fresh()));
            kept = kept(own);
        }
        var secret = unwrapped(kept.wrapped());
        var derived = new Derived(
                new HashingKey(part(secret, "identifiers")),
                new SecretKeySpec(part(secret, "fields"), "AES"),
                new SecretKeySpec(part(secret, "deliveries"), HMAC));
        // One that this transaction made may be rolled back, and another one be made instead.
        if (kept.committed()) known.put(own, derived);
        return derived;
    }

    private Kept kept(TenantId own) {
        return database
                .query(
                        "select wrapped, tx is distinct from pg_current_xact_id_if_assigned() from dataplane.secret"
                                + " where tenant_id = ?",
                        row -> new Kept(row.getBytes(1), row.getBoolean(2)),
                        own.value())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static byte[] fresh() {
        var secret = new byte[HashingKey.LENGTH];
        RANDOM.nextBytes(secret);
        return secret;
    }

    private static byte[] part(byte[] secret, String use) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(use.getBytes(US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + HMAC, impossible);
        }
    }

    private byte[] wrapped(byte[] secret) {
        try {
            var cipher = Cipher.getInstance(WRAPPING);
            cipher.init(Cipher.WRAP_MODE, file.key());
            return cipher.wrap(new SecretKeySpec(secret, HMAC));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("an organisation's secret could not be encrypted", failed);
        }
    }

    private byte[] unwrapped(byte[] wrapped) {
        try {
            var cipher = Cipher.getInstance(WRAPPING);
            cipher.init(Cipher.UNWRAP_MODE, file.key());
            return cipher.unwrap(wrapped, HMAC, Cipher.SECRET_KEY).getEncoded();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(
                    "an organisation's secret could not be decrypted: it is another installation's", failed);
        }
    }
}
