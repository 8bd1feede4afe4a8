package eu.mandate.identity.store;

import eu.mandate.identity.domain.Caller;
import eu.mandate.identity.domain.MembershipId;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.RoleSet;
import eu.mandate.identity.domain.TokenAccess;
import eu.mandate.identity.domain.UserId;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.tenant.domain.TenantStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/** A member together with their person and their space, as stored now. */
public record StoredMember(
        UserId user,
        MembershipId membership,
        Set<Role> roles,
        MembershipStatus status,
        String language,
        String theme,
        String displayName,
        Instant passwordChangedAt,
        StoredSpace space) {

    /** The space of a member. */
    public record StoredSpace(TenantId id, String name, TenantKind kind, String service, TenantStatus status) {}

    static final String COLUMNS = """
            m.user_id, m.membership_id, m.roles, m.status, u.language, u.theme, u.display_name, \
            u.password_changed_at, \
            s.tenant_id, s.name as space_name, s.kind as space_kind, s.service, s.status as space_status""";

    static final String JOINS = """
            join identity.platform_user u on u.user_id = m.user_id \
            join tenant.tenant s on s.tenant_id = m.tenant_id""";

    static StoredMember of(ResultSet row) throws SQLException {
        return new StoredMember(
                new UserId(row.getObject("user_id", UUID.class)),
                new MembershipId(row.getObject("membership_id", UUID.class)),
                RoleSet.parse(row.getString("roles")),
                MembershipStatus.values()[row.getInt("status")],
                row.getString("language"),
                row.getString("theme"),
                row.getString("display_name"),
                instant(row.getObject("password_changed_at", OffsetDateTime.class)),
                space(row));
    }

    private static Instant instant(OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }

    private static StoredSpace space(ResultSet row) throws SQLException {
        return new StoredSpace(
                new TenantId(row.getInt("tenant_id")),
                row.getString("space_name"),
                TenantKind.ofNumber(row.getInt("space_kind")),
                row.getString("service"),
                TenantStatus.ofNumber(row.getInt("space_status")));
    }

    /** Whether the membership gives access at all. */
    public boolean active() {
        return status == MembershipStatus.ACTIVE;
    }

    /** Whether a browser session that began then was begun with the password of today. */
    public boolean knows(Instant sessionStart) {
        return passwordChangedAt == null || !sessionStart.isBefore(passwordChangedAt);
    }

    /** Whether the whole space is closed for its members. */
    public boolean suspended() {
        return space.status() == TenantStatus.SUSPENDED;
    }

    /** The caller of a browser session. */
    public Caller inBrowser() {
        return caller(roles, null, TokenAccess.WRITE);
    }

    /** The caller under one of the member's tokens: never more than the member may do now. */
    public Caller under(StoredToken token) {
        return caller(RoleSet.common(roles, token.roles()), token, token.access());
    }

    private Caller caller(Set<Role> effective, StoredToken token, TokenAccess access) {
        return new Caller(
                user,
                membership,
                space.id(),
                space.kind(),
                effective,
                token == null ? null : token.id(),
                access,
                language,
                theme,
                displayName,
                space.name(),
                space.service());
    }
}
