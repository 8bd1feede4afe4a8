package eu.mandate.audit.store;

import eu.mandate.audit.domain.entry.References;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** The tenants' keys of references, each made with the tenant's first entry and kept encrypted (RFC 3394). */
@ApplicationScoped
public class ReferenceKeys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Map<TenantId, References> known = new ConcurrentHashMap<>();
    private Database database;
    private KeyFolder folder;
    private byte[] master;

    /** For CDI. */
    protected ReferenceKeys() {}

    @Inject
    public ReferenceKeys(Database database, KeyFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    private record Kept(byte[] wrapped, boolean committed) {}

    /** The references of the tenant the running transaction works in. */
    References of(TenantId tenant) {
        var found = known.get(tenant);
        return found == null ? read(tenant) : found;
    }

    /**
     * Whether what is stored is still the key that is in use: a process that knows the key would notice only after its next start
     * that it can no longer be read.
     */
    boolean hold(TenantId tenant) {
        var used = known.get(tenant);
        var kept = kept(tenant);
        if (kept == null) return used == null;
        try {
            var stored = new References(unwrapped(kept.wrapped()));
            return used == null || used.object("").equals(stored.object(""));
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    /** The references for a comparison; where the key is not known any more, those of nobody, with which nothing agrees. */
    References compared(TenantId tenant) {
        if (hold(tenant)) return of(tenant);
        return known.getOrDefault(tenant, new References(new byte[BYTES]));
    }

    private References read(TenantId tenant) {
        var kept = kept(tenant);
        if (kept == null) {
            database.update(
                    "insert into audit.reference_key (tenant_id, wrapped) values (?, ?) on conflict do nothing",
                    tenant.value(),
                    wrapped(fresh()));
            kept = kept(tenant);
        }
        var references = new References(unwrapped(kept.wrapped()));
        // One that this transaction made may be rolled back, and another one be made instead.
        if (kept.committed()) known.put(tenant, references);
        return references;
    }

    private Kept kept(TenantId tenant) {
        return database
                .query(
                        "select wrapped, tx is distinct from pg_current_xact_id_if_assigned() from audit.reference_key"
                                + " where tenant_id = ?",
                        row -> new Kept(row.getBytes(1), row.getBoolean(2)),
                        tenant.value())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static byte[] fresh() {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    private byte[] wrapped(byte[] key) {
        try {
            var cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.WRAP_MODE, master());
            return cipher.wrap(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a reference key could not be encrypted", failed);
        }
    }

    private byte[] unwrapped(byte[] wrapped) {
        try {
            var cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.UNWRAP_MODE, master());
            return cipher.unwrap(wrapped, "HmacSHA256", Cipher.SECRET_KEY).getEncoded();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a reference key could not be decrypted: it is another folder's", failed);
        }
    }

    private synchronized SecretKeySpec master() {
        if (master == null) master = folder.referencesKey();
        return new SecretKeySpec(master, "AES");
    }
}
