package eu.mandate.driver;

import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.TokenAccess;
import jakarta.json.Json;
import java.time.Instant;
import java.util.UUID;

/** Vendors that one test has for itself, with operators, customers and filled registers. */
public final class VendorDriver implements AutoCloseable {

    private final IdentityDriver identity = new IdentityDriver();

    /** A vendor of one's own. */
    public record Vendor(String key, int number, Api operations) {}

    /** The installation's administrator, who names vendors. */
    public Api administrator() {
        return Installation.shared().api(identity.installationAdmin());
    }

    /** Tenants and people behind. */
    public IdentityDriver identity() {
        return identity;
    }

    /** A vendor with an empty catalogue. */
    public Vendor vendor() {
        var key = IdentityDriver.unused("vendor");
        var body = Json.createObjectBuilder()
                .add("key", key)
                .add("name", "Vendor " + key)
                .add("operatorUsername", "first@" + key + ".example")
                .add("operatorDisplayName", "First Operator")
                .build();
        created(administrator().post("/admin/processors", body.toString()));
        int number = (int) identity.database().number("select tenant_id from tenant.tenant where key = ?", key);
        var member = identity.database()
                .value("select membership_id::text from identity.membership where tenant_id = ?", number);
        return new Vendor(key, number, joined(number, member, Role.OPERATIONS));
    }

    /** A vendor that has registered what its first profile needs. */
    public Vendor filledVendor() {
        var vendor = vendor();
        RegisterSamples.needed().forEach((place, json) -> {
            var answer = vendor.operations().put("/admin/registers/" + place, json);
            if (answer.status() != 200) throw new IllegalStateException(place + " " + answer.body());
        });
        return vendor;
    }

    /** A further operator. */
    public Api operator(Vendor vendor, Role role) {
        var username = IdentityDriver.unused("operator") + "@" + vendor.key() + ".example";
        var invited = created(identity.invite(vendor.operations(), username, role));
        return joined(
                vendor.number(), invited.json().getJsonObject("membership").getString("id"), role);
    }

    /** Takes a customer on for the service. */
    public Answer takeOn(Vendor vendor, String key, String service) {
        var body = Json.createObjectBuilder()
                .add("key", key)
                .add("name", "Customer " + key)
                .add("service", service)
                .add("processorKey", vendor.key())
                .add("adminUsername", "admin@" + key + ".example")
                .add("adminDisplayName", "First Administrator")
                .build();
        return administrator().post("/admin/tenants", body.toString());
    }

    /** A customer of the vendor; its only person has the role. */
    public Api customer(Vendor vendor, String service, Role role) {
        var key = IdentityDriver.unused("customer");
        created(takeOn(vendor, key, service));
        int number = number(key);
        var member = identity.database()
                .value("select membership_id::text from identity.membership where tenant_id = ?", number);
        identity.database().change("update identity.membership set roles = ? where tenant_id = ?", role.name(), number);
        return joined(number, member, role);
    }

    /** The number of a space. */
    public int number(String key) {
        return (int) identity.database().number("select tenant_id from tenant.tenant where key = ?", key);
    }

    private Api joined(int tenant, String membership, Role role) {
        identity.database()
                .change(
                        "update identity.membership set status = ?, joined_at = now() where membership_id = ?",
                        MembershipStatus.ACTIVE.ordinal(),
                        UUID.fromString(membership));
        var later = Instant.now().plusSeconds(3600);
        return Installation.shared().api(identity.token(tenant, membership, role, TokenAccess.WRITE, later));
    }

    private static Answer created(Answer answer) {
        if (answer.status() != 201) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer;
    }

    @Override
    public void close() {
        identity.close();
    }
}
