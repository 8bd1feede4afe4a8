package eu.mandate.identity.store;

import eu.mandate.identity.domain.AccountStatus;
import eu.mandate.identity.domain.UserId;
import eu.mandate.identity.domain.Username;
import eu.mandate.kernel.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** People by the name they type. */
@ApplicationScoped
public class AccountStore {

    private Database database;

    /** For CDI. */
    protected AccountStore() {}

    /** A store on the database of the running transaction. */
    @Inject
    public AccountStore(Database database) {
        this.database = database;
    }

    /** The person with that name, whether or not they can sign in yet. */
    public Optional<StoredAccount> find(Username username) {
        return database
                .query(
                        "select user_id, password_hash, language, theme from identity.platform_user where username = ?",
                        row -> new StoredAccount(
                                new UserId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)),
                        username.value())
                .stream()
                .findFirst();
    }

    /**
     * The person with that name, made when there is none. Two spaces may invite the same person at the same moment; both
     * get the same id. The person stays locked until the transaction ends, so that one space invites them once.
     */
    public UserId ensure(UserId fresh, Username username, String displayName, Instant now) {
        database.update("""
                insert into identity.platform_user (user_id, username, display_name, status, created_at, version)
                values (?, ?, ?, ?, ?, 1) on conflict (username) do nothing""", fresh.value(), username.value(), displayName, AccountStatus.PENDING.ordinal(), now);
        return database.query(
                        "select user_id from identity.platform_user where username = ? for no key update",
                        row -> new UserId(row.getObject(1, UUID.class)),
                        username.value())
                .get(0);
    }
}
