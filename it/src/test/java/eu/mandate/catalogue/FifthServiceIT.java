package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.ReadyOrganisation;
import eu.mandate.driver.VendorDriver;
import eu.mandate.driver.VendorDriver.Vendor;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service is one file: a vendor that nobody knew yesterday offers one, and a customer signs for it, without any code. */
class FifthServiceIT {

    private final VendorDriver vendors = new VendorDriver();
    private Vendor vendor;
    private Api operator;

    @BeforeEach
    void takeAVendorOn() {
        vendor = vendors.vendor();
        operator = vendor.operations();
        FifthService.register(operator);
    }

    @AfterEach
    void close() {
        vendors.close();
    }

    @Test
    void anUploadedFileLeadsToAnIssuedAgreement() {
        assertThat(operator.post("/admin/lint-reports", FifthService.profile())
                        .json()
                        .getJsonArray("findings"))
                .isEmpty();
        FifthService.offer(operator);
        var customer = vendors.customer(vendor, FifthService.KEY, Role.TENANT_ADMIN);
        FifthService.state(customer);
        assertThat(customer.get("/tenant/set-up").json().getBoolean("complete")).isTrue();
        assertThat(choose(customer, 1).status()).isEqualTo(201);
        var issued = ReadyOrganisation.issue(customer);
        assertThat(issued.status()).as(issued.body()).isEqualTo(201);
        var document = "/agreements/" + issued.json().getInt("number") + "/document?language=en&format=";
        assertThat(customer.get(document + "pdf").body()).startsWith("%PDF-");
        assertThat(customer.get(document + "json").body())
                .contains("Regalwerk Software GmbH", "Nachbarschaft Birkenhof e. V.", "Lending register", "Loans")
                .doesNotContain("JuWaiTong", "Weyes");
    }

    @Test
    void thePeriodThatOnlyTheCustomerCanChooseIsAskedForByName() {
        FifthService.offer(operator);
        var customer = vendors.customer(vendor, FifthService.KEY, Role.TENANT_ADMIN);
        FifthService.state(customer);
        var refused = ReadyOrganisation.issue(customer);
        assertThat(refused.code()).isEqualTo("AGREEMENT_INCOMPLETE");
        assertThat(findings(refused.json())).containsExactly("R23 /retention/L-C03");
        assertThat(choose(customer, 3).code()).isEqualTo("RETENTION_CEILING");
        assertThat(choose(customer, 1).status()).isEqualTo(201);
        assertThat(ReadyOrganisation.issue(customer).status()).isEqualTo(201);
    }

    @Test
    void itsRegistersAreCountedAndNobodyElseSeesIt() {
        FifthService.offer(operator);
        var customer = vendors.customer(vendor, FifthService.KEY, Role.MEMBER);
        var counts = customer.get("/services/leihregal/counts").json().getJsonArray("registers");
        assertThat(counts.getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("register") + " " + each.getInt("count"))
                .contains("categories 3", "fields 8", "purposes 2", "retention 5", "activities 2");
        var stranger = vendors.customer(vendors.vendor(), FifthService.KEY, Role.MEMBER);
        assertThat(stranger.get("/services/leihregal").code()).isEqualTo("NOT_FOUND");
    }

    private static Answer choose(Api customer, int years) {
        var choice = "{\"rule\":\"L-R03\",\"amount\":%d,\"unit\":\"YEARS\"}".formatted(years);
        return customer.post("/instructions/retention-period", choice);
    }

    private static List<String> findings(JsonObject problem) {
        return problem.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("rule") + " " + finding.getString("path"))
                .toList();
    }
}
