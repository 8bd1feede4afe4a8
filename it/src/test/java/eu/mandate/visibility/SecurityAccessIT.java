package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The vendor's security team reads technical fields under the number of an incident, and the customer sees that it did. */
class SecurityAccessIT {
    private static final String ACCESSES = "/admin/support-accesses";

    @Test
    @Commitment("J-067")
    void logsAreReadUnderTheNumberOfAnIncidentOnlyAndTheCustomerSeesIt() {
        try (var identity = new IdentityDriver()) {
            var organisation = ProcessingOrganisation.open(identity);
            var admin = organisation.api(Role.TENANT_ADMIN);
            var staff = new SupportDriver(identity.database());
            staff.bindColleague(staff.bind());
            var security = staff.colleague();
            var wish = SupportDriver.wish(organisation.space().key())
                    .replace("J-P01", "J-P21")
                    .replace("J-C01", "J-C14");
            refused(staff.support().post(ACCESSES, wish), "ROLE_NOT_ALLOWED");
            var ticket = "\"ticket\":\"[^\"]*\"";
            refused(security.post(ACCESSES, wish.replaceAll(ticket, "\"ticket\":\"\"")), "VALIDATION");
            refused(security.post(ACCESSES, wish.replaceAll("," + ticket, "")), "VALIDATION");
            var access = security.post(ACCESSES, wish).json().getString("id");
            var logs = ACCESSES + "/" + access + "/records?category=J-C14";
            refused(security.get(logs), "ROLE_NOT_ALLOWED");
            assertThat(admin.post("/support-accesses/" + access + "/approval", "{}")
                            .status())
                    .isEqualTo(200);
            assertThat(security.get(logs).status()).isEqualTo(200);
            refused(security.get(logs.replace("J-C14", "J-C15")), "ROLE_NOT_ALLOWED");
            told(admin, access);
        }
    }

    private static void told(Api admin, String access) {
        var entries = admin.get("/audit/entries?query=" + access)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(entries)
                .filteredOn(entry -> entry.getString("action").equals("staff-records-listed"))
                .extracting(entry -> entry.getString("outcome"))
                .containsExactlyInAnyOrder("ALLOWED", "ROLE_NOT_ALLOWED", "ROLE_NOT_ALLOWED");
        var read = entries.stream()
                .filter(entry -> entry.getString("outcome").equals("ALLOWED"))
                .filter(entry -> entry.getString("action").equals("staff-records-listed"))
                .findFirst()
                .orElseThrow();
        assertThat(read.getString("actorRole")).isEqualTo("SECURITY");
        assertThat(read.getJsonObject("facts").getString("ticket"))
                .isEqualTo(admin.get("/support-accesses/" + access).json().getString("ticket"));
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    }
}
