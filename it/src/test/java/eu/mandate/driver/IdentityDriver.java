package eu.mandate.driver;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.TokenAccess;
import eu.mandate.tenant.domain.TenantId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Tenants and people that one test has for itself, in the vendor {@code jujiao}. */
public final class IdentityDriver implements AutoCloseable {
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Installation installation = Installation.shared();
    private final DatabaseDriver database = DatabaseDriver.open();

    /** A tenant of one's own with its first administrator. */
    public record Space(String key, int number, Member admin) {}

    /** A member with a token that may write. */
    public record Member(String membership, String username, String token, Api api) {}

    /** A word that no earlier call gave. */
    public static String unused(String prefix) {
        return prefix + "-" + COUNTER.incrementAndGet() + "-" + Integer.toHexString(RANDOM.nextInt(0x10000));
    }

    /** Takes on a new customer of JuWaiTong; its first administrator has joined. */
    public Space tenant() {
        return tenant("juwaitong", "jujiao");
    }

    /** Takes on a new customer of a vendor's service; its first administrator has joined. */
    public Space tenant(String service, String vendor) {
        var key = unused("it");
        var body = Json.createObjectBuilder()
                .add("key", key)
                .add("name", "Tenant " + key)
                .add("service", service)
                .add("processorKey", vendor)
                .add("adminUsername", "admin@" + key + ".example")
                .add("adminDisplayName", "First Administrator")
                .build();
        var created = created(installation.api(installationAdmin()).post("/admin/tenants", body.toString()));
        int number = (int) database.number("select tenant_id from tenant.tenant where key = ?", key);
        var membership = database.value("select membership_id from identity.membership where tenant_id = ?", number);
        assertLink(created);
        return new Space(key, number, joined(number, membership, "admin@" + key + ".example", Role.TENANT_ADMIN));
    }

    /** Invites a person, who has joined when this returns. */
    public Member member(Space space, Role role) {
        var username = unused("person") + "@" + space.key() + ".example";
        var invited = created(invite(space.admin().api(), username, role)).getJsonObject("membership");
        return joined(space.number(), invited.getString("id"), username, role);
    }

    /** Invites a person, who has not joined. */
    public Answer invite(Api api, String username, Role role) {
        var body = Json.createObjectBuilder()
                .add("username", username)
                .add("displayName", "Person of a test")
                .add("roles", Json.createArrayBuilder().add(role.name()))
                .build();
        return api.post("/memberships", body.toString());
    }

    /** A token that never went through the API, such as one that has expired. */
    public String token(int tenant, String membership, Role role, TokenAccess access, Instant expiresAt) {
        var id = UUID.randomUUID();
        var credential = Credential.issue(Credential.Kind.API_TOKEN, new TenantId(tenant), id, RANDOM);
        database.change(
                "insert into identity.api_token (tenant_id, token_id, membership_id, name, roles, access, secret_hash,"
                        + " created_at, expires_at, version) values (?, ?, ?, 'test', ?, ?, ?, now(), ?, 1)",
                tenant,
                id,
                UUID.fromString(membership),
                role.name(),
                access.ordinal(),
                credential.digest(),
                OffsetDateTime.ofInstant(expiresAt, ZoneOffset.UTC));
        return credential.text();
    }

    /** The portal, signed in as somebody who has joined, with the password of somebody of the story. */
    public PortalDriver portal(Member member) {
        var known = installationAdmin();
        database.change(
                "update identity.platform_user set password_changed_at = now(), password_hash = (select password_hash"
                        + " from identity.platform_user where username = ?) where username = ?",
                known.username(),
                member.username());
        var portal = new PortalDriver(installation);
        var entered = portal.signIn(member.username(), known.password());
        if (entered.status() / 100 != 3) throw new IllegalStateException(entered.status() + " " + entered.body());
        return portal;
    }

    /** The database behind. */
    public DatabaseDriver database() {
        return database;
    }

    /** The one who crosses vendors. */
    public DemoPerson installationAdmin() {
        return installation.operator(null, Role.INSTALLATION_ADMIN.name());
    }

    private Member joined(int tenant, String membership, String username, Role role) {
        database.change(
                "update identity.membership set status = ?, joined_at = now() where membership_id = ?",
                MembershipStatus.ACTIVE.ordinal(),
                UUID.fromString(membership));
        var token =
                token(tenant, membership, role, TokenAccess.WRITE, Instant.now().plusSeconds(3600));
        return new Member(membership, username, token, installation.api(token));
    }

    private static void assertLink(JsonObject created) {
        if (!created.getString("invitationLink").contains("/portal/invitation.xhtml?code=mdi_")) {
            throw new IllegalStateException("no invitation link in " + created.keySet());
        }
    }

    private static JsonObject created(Answer answer) {
        if (answer.status() != 201) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer.json();
    }

    @Override
    public void close() {
        database.close();
    }
}
