package eu.mandate.portal;

import eu.mandate.driver.Api;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.DemoPerson;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import eu.mandate.driver.ReadyOrganisation;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.TokenAccess;
import jakarta.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A customer that was just taken on, with an administrator who can sign in, and everything it could state about itself. */
public record NewCustomer(String key, DemoPerson admin, Api api) {
    private static final String PASSWORD = "copper lantern walks north";
    private static final List<String> CONTACTS =
            List.of("PRIVACY", "SECURITY_24X7", "BREACH", "INSTRUCTION", "SUB_PROCESSOR_NOTICE");

    /** One statement: the type of the instruction and its payload. */
    record Statement(String type, String payload) {}

    /** Takes one on; nothing is stated. */
    static NewCustomer silent() {
        return of("jujiao");
    }

    /** The same, of another vendor. */
    static NewCustomer of(String vendor) {
        return of("juwaitong", vendor);
    }

    /** One that said what a customer of the story says, but has chosen no period. */
    static NewCustomer undecided(String service, String vendor, String like) {
        var customer = of(service, vendor);
        ReadyOrganisation.stateUndecided(customer.api(), like);
        return customer;
    }

    /** The same, of any service. */
    public static NewCustomer of(String service, String vendor) {
        var installation = Installation.shared();
        var key = IdentityDriver.unused("papers");
        var username = "admin@" + key + ".example";
        var body = Json.createObjectBuilder()
                .add("key", key)
                .add("name", "Papers and Co")
                .add("service", service)
                .add("processorKey", vendor)
                .add("adminUsername", username)
                .add("adminDisplayName", "Kim Papers")
                .build();
        var created = installation
                .api(installation.operator(null, Role.INSTALLATION_ADMIN.name()))
                .post("/admin/tenants", body.toString());
        if (created.status() != 201) throw new IllegalStateException(created.body());
        new PortalDriver(installation).join(created.json().getString("invitationLink"), "Kim Papers", PASSWORD);
        var token = token(key);
        var admin = new DemoPerson(username, PASSWORD, Role.TENANT_ADMIN.name(), token);
        return new NewCustomer(key, admin, installation.api(token));
    }

    private static String token(String key) {
        try (var identities = new IdentityDriver()) {
            DatabaseDriver database = identities.database();
            int number = (int) database.number("select tenant_id from tenant.tenant where key = ?", key);
            var membership =
                    database.value("select membership_id from identity.membership where tenant_id = ?", number);
            var hour = Instant.now().plusSeconds(3600);
            return identities.token(number, membership, Role.TENANT_ADMIN, TokenAccess.WRITE, hour);
        }
    }

    /** The same, after it stated everything that an agreement needs. */
    static NewCustomer complete() {
        var customer = silent();
        customer.everything().forEach(customer::state);
        return customer;
    }

    /** Gives one instruction. */
    void state(Statement statement) {
        var given = api.post("/instructions/" + statement.type(), statement.payload());
        if (given.status() != 201) throw new IllegalStateException(statement + ": " + given.body());
    }

    /** States so great a team that a warning follows. */
    void teamOfMillions() {
        state(new Statement("programme", """
                {"plan":"Business","teamSize":2000000,"information":"Answers to customers","activities":["J-A06"]}"""));
    }

    /** Names somebody who is told of breaches. */
    void breachContact(String name) {
        state(contact("BREACH", name));
    }

    /** Issues an agreement; answers its number. */
    int issued() {
        var findings = api.get("/agreements/preview").json().getJsonArray("findings");
        var rules = Json.createArrayBuilder();
        findings.stream()
                .map(each -> each.asJsonObject().getString("rule"))
                .distinct()
                .forEach(rules::add);
        var body = Json.createObjectBuilder().add("language", "en").add("acknowledged", rules);
        var issued = api.post("/agreements", body.build().toString());
        if (issued.status() != 201) throw new IllegalStateException(issued.body());
        return issued.json().getInt("number");
    }

    /** Everything that an agreement needs. */
    Stream<Statement> everything() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("legal-identity", """
                {"legalName":"Papier und Co GmbH","registrationNumber":"HRB 77","legalForm":"ORGANISATION",\
                "street":"Hafen 1","postalCode":"20457","city":"Hamburg","country":"DE"}""");
        parts.put("data-protection-officer", """
                {"appointed":false,"reason":"Fewer than twenty people work with personal data."}""");
        parts.put("main-contract", """
                {"title":"Subscription","number":"7","concludedOn":"2024-01-02","startsOn":"2024-02-01",\
                "endCriteria":"Until notice of three months is given"}""");
        parts.put("programme", """
                {"plan":"Business","information":"Answers to customers","activities":["J-A06"]}""");
        parts.put("applicable-regimes", """
                {"regimes":["GDPR"],"actsForAnotherController":false}""");
        parts.put("languages", """
                {"languages":["EN"],"prevailing":"EN","timeZone":"Europe/Berlin"}""");
        parts.put("representative", """
                {"territory":"EU","appointed":false,"reason":"Established there"}""");
        parts.put("signatory", """
                {"name":"Kim Papers","title":"Managing director","authority":"Commercial register, sole power",\
                "email":"kim@%s.example","validFrom":"2020-01-01"}""".formatted(key));
        parts.put("minors", """
                {"underFourteen":false,"fourteenToSeventeen":false}""");
        parts.put("profile-acceptance", acceptance());
        var declarations = Map.of("COMMERCIAL_USE", true, "LAWFUL_BASIS_FOR_CONTENT", true, "REGULATED_BODY", false);
        return Stream.of(
                        parts.entrySet().stream().map(part -> new Statement(part.getKey(), part.getValue())),
                        CONTACTS.stream().map(purpose -> contact(purpose, "Desk of " + purpose)),
                        declarations.entrySet().stream().map(each -> declaration(each.getKey(), each.getValue())))
                .flatMap(statements -> statements);
    }

    private Statement contact(String purpose, String name) {
        return new Statement("contact", """
                {"purpose":"%s","name":"%s","position":"Desk","email":"desk@%s.example"}""".formatted(purpose, name, key));
    }

    private static Statement declaration(String code, boolean answer) {
        return new Statement("declaration", """
                {"code":"%s","answer":%s}""".formatted(code, answer));
    }

    private String acceptance() {
        var service = api.get("/services").json().getJsonArray("items").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getBoolean("own"))
                .findFirst()
                .orElseThrow();
        return """
                {"service":"%s","version":"%s","contentHash":"%s"}""".formatted(service.getString("key"), service.getString("version"), service.getString("contentHash"));
    }
}
