package eu.mandate.identity.store;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.RoleSet;
import eu.mandate.identity.domain.TokenAccess;
import eu.mandate.identity.domain.TokenId;
import eu.mandate.identity.domain.TokenRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/** An API token together with its owner, as stored now. */
public final class StoredToken {

    private static final Duration USE_RESOLUTION = Duration.ofMinutes(1);

    static final String COLUMNS = """
            t.token_id, t.secret_hash, t.roles as token_roles, t.access, t.expires_at, t.last_used_at, t.revoked_at""";

    private final TokenId id;
    private final Set<Role> roles;
    private final TokenAccess access;
    private final byte[] secretHash;
    private final Instant expiresAt;
    private final Instant lastUsedAt;
    private final Instant revokedAt;
    private final StoredMember owner;

    StoredToken(ResultSet row) throws SQLException {
        id = new TokenId(row.getObject("token_id", UUID.class));
        roles = RoleSet.parse(row.getString("token_roles"));
        access = TokenAccess.values()[row.getInt("access")];
        secretHash = row.getBytes("secret_hash");
        expiresAt = instant(row, "expires_at");
        lastUsedAt = instant(row, "last_used_at");
        revokedAt = instant(row, "revoked_at");
        owner = StoredMember.of(row);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }

    /** Whether the credential is this token's. */
    public boolean belongsTo(Credential credential) {
        return credential.matches(secretHash);
    }

    /** Refuses as {@link TokenRules#good} does. */
    public void requireGood(Instant now) {
        TokenRules.good(expiresAt, revokedAt, now);
    }

    /** Whether a use now is worth noting: the time of last use is kept to the minute. */
    public boolean useIsNews(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(USE_RESOLUTION));
    }

    public TokenId id() {
        return id;
    }

    public Set<Role> roles() {
        return roles;
    }

    public TokenAccess access() {
        return access;
    }

    /** The member who made the token. */
    public StoredMember owner() {
        return owner;
    }
}
