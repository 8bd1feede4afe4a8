package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProfileDriver;
import eu.mandate.driver.VendorDriver;
import eu.mandate.driver.VendorDriver.Vendor;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a customer sees of its vendor's services. */
class CatalogueReadIT {

    private final VendorDriver vendors = new VendorDriver();
    private Vendor vendor;
    private Api operator;

    @BeforeEach
    void takeAVendorOn() {
        vendor = vendors.filledVendor();
        operator = vendor.operations();
    }

    @AfterEach
    void close() {
        vendors.close();
    }

    @Test
    void everybodyInTheOrganisationReadsTheServiceInForce() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        for (var role : List.of(Role.TENANT_ADMIN, Role.MEMBER, Role.AUDITOR)) {
            var customer = vendors.customer(vendor, ProfileDriver.SERVICE, role);
            var listed = customer.get("/services").json().getJsonArray("items").getValuesAs(JsonObject.class);
            assertThat(listed).hasSize(1);
            assertThat(listed.get(0).getBoolean("own")).isTrue();
            var read = customer.get("/services/juwaitong");
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.json().getJsonObject("profile").getString("version"))
                    .isEqualTo("1.0");
        }
    }

    @Test
    void anotherVendorsCustomersFindNothing() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var other = vendors.vendor();
        var stranger = vendors.customer(other, ProfileDriver.SERVICE, Role.PRIVACY_MANAGER);
        assertThat(stranger.get("/services").json().getJsonArray("items")).isEmpty();
        assertThat(stranger.get("/services/juwaitong").code()).isEqualTo("NOT_FOUND");
        assertThat(stranger.get("/services/juwaitong?version=1.0").code()).isEqualTo("NOT_FOUND");
        assertThat(stranger.get("/services/juwaitong/counts").code()).isEqualTo("NOT_FOUND");
        assertThat(detail(stranger.get("/services/juwaitong"))).isEqualTo(detail(stranger.get("/services/no-such")));
    }

    @Test
    void whatIsNotPublishedIsNobodysBusiness() {
        ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        var customer = vendors.customer(vendor, ProfileDriver.SERVICE, Role.LEGAL);
        assertThat(customer.get("/services/juwaitong").code()).isEqualTo("NOT_FOUND");
        assertThat(customer.get("/services/juwaitong?version=1.0").code()).isEqualTo("NOT_FOUND");
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        ProfileDriver.draft(operator, ProfileDriver.materialVersion("1.1"));
        assertThat(versions(customer)).containsExactly("1.0");
        assertThat(customer.get("/services/juwaitong?version=1.1").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    @Commitment("J-098")
    void theServiceShowsVersionDayAndChangesAndEarlierVersionsStayReadable() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var customer = vendors.customer(vendor, ProfileDriver.SERVICE, Role.LEGAL);
        assertThat(customer.get("/services/juwaitong")
                        .json()
                        .getJsonObject("changes")
                        .getJsonArray("changes"))
                .isEmpty();
        ProfileDriver.inForce(operator, ProfileDriver.materialVersion("1.1"));
        var service = customer.get("/services/juwaitong").json();
        assertThat(service.getJsonObject("shown").getString("version")).isEqualTo("1.1");
        assertThat(service.getJsonObject("shown").getString("effectiveFrom")).isNotBlank();
        assertThat(service.getJsonObject("changes").getString("from")).isEqualTo("1.0");
        assertThat(service.getJsonObject("changes").getJsonArray("changes")).isNotEmpty();
        assertThat(versions(customer)).containsExactly("1.1", "1.0");
        var earlier = customer.get("/services/juwaitong?version=1.0").json();
        assertThat(earlier.getJsonObject("profile").getString("version")).isEqualTo("1.0");
        assertThat(earlier.getJsonObject("shown").getString("state")).isEqualTo("SUPERSEDED");
    }

    @Test
    void theRegistersOfTheServiceAreCounted() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var customer = vendors.customer(vendor, ProfileDriver.SERVICE, Role.AUDITOR);
        var profile = customer.get("/services/juwaitong").json().getJsonObject("profile");
        var counts = customer.get("/services/juwaitong/counts").json().getJsonArray("registers");
        for (var count : counts.getValuesAs(JsonObject.class)) {
            if (count.getString("register").equals("fields")) continue;
            assertThat(count.getInt("count"))
                    .as(count.getString("register"))
                    .isEqualTo(profile.getJsonArray(count.getString("register")).size());
        }
        assertThat(counts.size()).isGreaterThan(20);
    }

    @Test
    void operatorsAreReferredToTheirOwnAddresses() {
        assertThat(operator.get("/services").code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(vendors.administrator().get("/services/juwaitong").code()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void aCustomerIsTakenOnOnlyForAServiceTheVendorHas() {
        var key = IdentityDriver.unused("customer");
        ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        assertThat(vendors.takeOn(vendor, IdentityDriver.unused("customer"), "anything")
                        .status())
                .as("nothing is published yet")
                .isEqualTo(201);
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var refused = vendors.takeOn(vendor, key, "weiban");
        assertThat(refused.code()).isEqualTo("VALIDATION");
        assertThat(Calls.pointers(refused)).containsExactly("/service");
        assertThat(vendors.administrator().get("/admin/tenants/" + key).code()).isEqualTo("NOT_FOUND");
        assertThat(vendors.takeOn(vendor, key, ProfileDriver.SERVICE).status()).isEqualTo(201);
    }

    private static List<String> versions(Api customer) {
        return customer
                .get("/services/juwaitong")
                .json()
                .getJsonArray("versions")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(version -> version.getString("version"))
                .toList();
    }

    private static String detail(Answer answer) {
        return answer.json().getString("detail");
    }
}
