package eu.mandate.visibility;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.DemoPerson;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.UUID;

/** One of the vendor's people who asks customers for access, and a colleague who records what binds them. */
public final class SupportDriver {
    /** A day that is far off. */
    public static final LocalDate LATER = LocalDate.of(2100, 1, 1);

    private final Installation installation = Installation.shared();
    private final DatabaseDriver database;
    private final DemoPerson person = installation.operator("jujiao", "SUPPORT");
    private final DemoPerson colleague = installation.operator("jujiao", "SECURITY");
    private final Api support = installation.api(person);
    private final Api privacy = installation.api(installation.operator("jujiao", "PRIVACY"));

    public SupportDriver(DatabaseDriver database) {
        this.database = database;
    }

    /** The person, over the API. */
    public Api support() {
        return support;
    }

    /** A colleague, over the API. */
    public Api privacy() {
        return privacy;
    }

    /** The person's id. */
    public String person() {
        return id(person);
    }

    private String id(DemoPerson somebody) {
        return database.value(
                "select user_id::text from identity.platform_user where username = ?", somebody.username());
    }

    /** The sign-in name of the colleague to whom the person hands accesses on. */
    public String colleagueName() {
        return colleague.username();
    }

    /** Somebody else to whom the person hands accesses on, over the API. */
    public Api colleague() {
        return installation.api(colleague);
    }

    /** Hands an access on to the colleague. */
    public Answer handOn(String access) {
        return support.post("/admin/support-accesses/" + access + "/hand-on", handOver());
    }

    /** What is sent to hand an access on to the colleague. */
    public String handOver() {
        return Json.createObjectBuilder()
                .add("colleague", colleague.username())
                .add("reason", "My shift is over.")
                .build()
                .toString();
    }

    /** Puts new guidelines in force; answers their edition. */
    public String guidelines() {
        var edition = IdentityDriver.unused("edition");
        expect(204, privacy.put("/admin/staff-standings/guidelines", "{\"edition\":\"" + edition + "\"}"));
        return edition;
    }

    /** Records what binds the person. */
    public void record(LocalDate undertaking, String edition, LocalDate training) {
        record(person, undertaking, edition, training);
    }

    private void record(DemoPerson somebody, LocalDate undertaking, String edition, LocalDate training) {
        var body = Json.createObjectBuilder()
                .add("undertakingUntil", undertaking.toString())
                .add("guidelines", edition)
                .add("trainingUntil", training.toString())
                .build();
        expect(204, privacy.put("/admin/staff-standings/" + id(somebody), body.toString()));
    }

    /** Binds the person to everything; answers the edition of the guidelines. */
    public String bind() {
        var edition = guidelines();
        record(LATER, edition, LATER);
        return edition;
    }

    /** Binds the colleague to everything, too. */
    public void bindColleague(String edition) {
        record(colleague, LATER, edition, LATER);
    }

    /** What is sent to ask for account data. */
    public static String wish(String customer, String... records) {
        var named = Json.createArrayBuilder();
        for (var record : records) named.add(record);
        return Json.createObjectBuilder()
                .add("customer", customer)
                .add("purpose", "J-P01")
                .add("categories", Json.createArrayBuilder().add("J-C01"))
                .add("records", named)
                .add("reason", "The user cannot sign in.")
                .add("ticket", IdentityDriver.unused("CASE"))
                .build()
                .toString();
    }

    /** Asks; answers the id of the access. */
    public String asked(String customer, String... records) {
        return expect(200, support.post("/admin/support-accesses", wish(customer, records)))
                .json()
                .getString("id");
    }

    /** Asks, and the customer approves. */
    public String approved(Api admin, String customer, String... records) {
        var id = asked(customer, records);
        expect(200, admin.post("/support-accesses/" + id + "/approval", "{}"));
        return id;
    }

    /** The records under an access. */
    public Answer read(String access) {
        return support.get("/admin/support-accesses/" + access + "/records?category=J-C01");
    }

    /** An access that leads elsewhere: in the customer's space and in its vendor's; answers its id. */
    public static String others(DatabaseDriver database, int customer, int vendor) {
        var id = UUID.randomUUID();
        database.change(
                "insert into visibility.support_access (tenant_id, access_id, person, roles, purpose, categories, records,"
                        + " reason, ticket, hours, asked_at, lapses_at, status, version) values (?, ?, gen_random_uuid(),"
                        + " 'SUPPORT', 'J-P02', 'J-C01', '', 'Somebody else asked.', 'OTHER-1', 8, now(),"
                        + " now() + interval '14 days', 1, 1)",
                customer,
                id);
        database.change(
                "insert into visibility.support_errand (tenant_id, access_id, person, customer, customer_key, ticket)"
                        + " values (?, ?, gen_random_uuid(), ?, 'other', 'OTHER-1')",
                vendor,
                id,
                customer);
        return id.toString();
    }

    private static Answer expect(int status, Answer answer) {
        if (answer.status() != status) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer;
    }
}
