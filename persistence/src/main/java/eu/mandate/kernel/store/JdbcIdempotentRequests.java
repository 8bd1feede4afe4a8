package eu.mandate.kernel.store;

import eu.mandate.kernel.domain.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Requests that carried an idempotency key, with the answers given. Each statement names the transaction's tenant besides
 * the row policy.
 */
@ApplicationScoped
public class JdbcIdempotentRequests {
    private static final String OWN = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::int";

    private Database database;

    /** For CDI. */
    protected JdbcIdempotentRequests() {}

    @Inject
    public JdbcIdempotentRequests(Database database) {
        this.database = database;
    }

    /**
     * A request as stored.
     *
     * @param requestHash SHA-256 over method, path and body
     * @param answer with an encrypted body
     */
    public record Stored(byte[] requestHash, Answer answer) {}

    /**
     * Takes a key for the running transaction. A concurrent call with the same key waits here until the first one ends.
     *
     * @return false when an earlier call holds the key
     */
    public boolean take(UUID credential, String key, byte[] requestHash, Instant now) {
        return database.update("""
                        insert into kernel.idempotent_request (credential, key, request_hash, created_at)
                        values (?, ?, ?, ?) on conflict (tenant_id, credential, key) do nothing""", credential, key, requestHash, now) == 1;
    }

    /** The request an earlier call stored under the key. */
    public Optional<Stored> find(UUID credential, String key) {
        return database
                .query(
                        "select request_hash, status, location, body from kernel.idempotent_request where " + OWN
                                + " and credential = ? and key = ?",
                        row -> new Stored(
                                row.getBytes(1), new Answer(row.getInt(2), row.getString(3), row.getBytes(4))),
                        credential,
                        key)
                .stream()
                .findFirst();
    }

    /** Keeps the answer beside the key that was taken in this transaction. */
    public void keep(UUID credential, String key, Answer sealed) {
        var kept = database.update(
                "update kernel.idempotent_request set status = ?, location = ?, body = ? where " + OWN
                        + " and credential = ? and key = ?",
                sealed.status(),
                sealed.location(),
                sealed.body(),
                credential,
                key);
        if (kept != 1) {
            throw new IllegalStateException("the idempotency key was not taken in this transaction");
        }
    }

    /** Drops a key that was taken over, so that it can be taken anew. */
    public void drop(UUID credential, String key, Instant createdBefore) {
        database.update(
                "delete from kernel.idempotent_request where " + OWN
                        + " and credential = ? and key = ? and created_at < ?",
                credential,
                key,
                createdBefore);
    }

    /** Deletes the tenant's rows that are older than the instant; answers how many. */
    public int purge(Instant createdBefore) {
        return database.update(
                "delete from kernel.idempotent_request where " + OWN + " and created_at < ?", createdBefore);
    }
}
