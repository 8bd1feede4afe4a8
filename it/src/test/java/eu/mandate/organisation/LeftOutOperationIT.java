package eu.mandate.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A retailer entrusts the service of its customers and leaves marketing and sales out, over REST. */
class LeftOutOperationIT {
    private static final String CHOICE = "/instructions/purpose-choice";

    @Test
    @Commitment("W-013")
    void whatTheOrganisationLeftOutOfTheEntrustmentIsRefusedUntilTwoPeopleTakeItInAgain() {
        try (var identity = new IdentityDriver()) {
            var space = RecordsDriver.retailer(identity);
            var admin = space.admin().api();
            var shop = new DirectoryDriver(admin).department("shop", null);
            new DirectoryDriver(admin).department("elsewhere", null);
            new DirectoryDriver(admin).member("anna", "Anna", "shop");
            new ScopesDriver(admin).app("THIRD_PARTY", List.of("ENTERPRISE_CUSTOMER"), List.of(shop), List.of());
            assertThat(codes(admin)).containsExactly("200", "200", "200");
            assertThat(admin.post(CHOICE, choice("W-P06/ADVERTISING", false)).code())
                    .isEqualTo("VALIDATION");
            assertThat(admin.post(CHOICE, choice("W-P06", false)).code()).isEqualTo("VALIDATION");
            for (var operation : List.of("MARKETING", "SALES")) {
                assertThat(admin.post(CHOICE, choice("W-P06/" + operation, false))
                                .status())
                        .isEqualTo(201);
            }
            assertThat(codes(admin)).containsExactly("INSTRUCTION_MISSING", "INSTRUCTION_MISSING", "200");
            assertThat(admin.post("/records", group("W-P06/MARKETING")).code()).isEqualTo("INSTRUCTION_MISSING");
            assertThat(admin.post("/records", group("W-P06/SERVICE")).status()).isEqualTo(201);
            var asked = admin.post(CHOICE, choice("W-P06/MARKETING", true));
            assertThat(asked.status()).as("a second person decides").isEqualTo(202);
            assertThat(codes(admin)).startsWith("INSTRUCTION_MISSING");
            var second = identity.member(space, Role.TENANT_ADMIN).api();
            var approved = second.post("/approvals/" + asked.json().getString("approval") + "/approve", "{}");
            assertThat(approved.status()).as(approved.body()).isEqualTo(200);
            assertThat(codes(admin)).containsExactly("200", "INSTRUCTION_MISSING", "200");
        }
    }

    private static List<String> codes(Api api) {
        return List.of("MARKETING", "SALES", "SERVICE").stream()
                .map(operation -> api.get("/records?category=W-C05&purpose=W-P06%2F" + operation))
                .map(answer -> answer.status() == 200 ? "200" : answer.code())
                .toList();
    }

    private static String choice(String purpose, boolean allowed) {
        return "{\"purpose\":\"%s\",\"allowed\":%s}".formatted(purpose, allowed);
    }

    private static String group(String purpose) {
        return """
                {"category":"W-C05","purpose":"%s","source":"SYNC_WECOM_TP","sourceChannel":"WECOM_TP_APP",\
                "system":"hr","member":{"source":"hr","externalId":"anna"},"fields":{"customerList":"c"}}""".formatted(purpose);
    }
}
