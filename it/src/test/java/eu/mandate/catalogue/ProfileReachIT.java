package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.ProfileDriver;
import eu.mandate.driver.VendorDriver;
import eu.mandate.driver.VendorDriver.Vendor;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reaches which versions. */
class ProfileReachIT {

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
    void anotherVendorsOperatorFindsNothing() {
        var id = ProfileDriver.published(operator, ProfileDriver.version("1.0"));
        var stranger = vendors.vendor().operations();
        var unknown = UUID.randomUUID().toString();
        for (var tail : List.of("", "/document", "/lint-report", "/changes", "/counts")) {
            assertThat(stranger.get("/admin/profiles/" + id + tail).json().getString("detail"))
                    .isEqualTo(stranger.get("/admin/profiles/" + unknown + tail)
                            .json()
                            .getString("detail"));
        }
        assertThat(ProfileDriver.publish(stranger, id).code()).isEqualTo("NOT_FOUND");
        assertThat(stranger.post("/admin/profiles/" + id + "/put-in-force", "{}")
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(stranger.delete("/admin/profiles/" + id).code()).isEqualTo("NOT_FOUND");
        var list = "/admin/profiles?processor=" + vendor.key();
        assertThat(stranger.get(list).code()).isEqualTo("NOT_FOUND");
        assertThat(stranger.get("/admin/profiles").json().getJsonArray("items")).isEmpty();
        assertThat(stranger.post("/admin/profiles?processor=" + vendor.key(), ProfileDriver.version("9"))
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void anAdministratorNamesTheVendor() {
        var id = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        var administrator = vendors.administrator();
        assertThat(Calls.pointers(administrator.get("/admin/profiles"))).containsExactly("/processor");
        assertThat(administrator
                        .get("/admin/profiles?processor=" + vendor.key())
                        .body())
                .contains(id);
        assertThat(administrator.get("/admin/profiles?processor=no-such-vendor").code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void readersReadAndOthersAreRefused() {
        var id = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        var reader = vendors.operator(vendor, Role.PRIVACY);
        assertThat(reader.get("/admin/profiles/" + id).status()).isEqualTo(200);
        assertThat(reader.get("/admin/profiles/" + id + "/lint-report").status())
                .isEqualTo(200);
        assertThat(ProfileDriver.publish(reader, id).code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(reader.post("/admin/profiles", ProfileDriver.version("2")).code())
                .isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(reader.delete("/admin/profiles/" + id).code()).isEqualTo("ROLE_NOT_ALLOWED");
        var support = vendors.operator(vendor, Role.SUPPORT);
        assertThat(support.get("/admin/profiles/" + id).code()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void theListIsFilteredAndWalkedPageByPage() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        ProfileDriver.draft(operator, ProfileDriver.version("1.1"));
        ProfileDriver.draft(operator, ProfileDriver.version("1.2"));
        assertThat(Calls.column(operator.get("/admin/profiles?state=DRAFT"), "id"))
                .hasSize(2);
        assertThat(Calls.column(operator.get("/admin/profiles?state=IN_FORCE&service=juwaitong"), "id"))
                .hasSize(1);
        assertThat(Calls.column(operator.get("/admin/profiles?service=other"), "id"))
                .isEmpty();
        assertThat(operator.get("/admin/profiles?state=SOMETIMES").code()).isEqualTo("VALIDATION");
        var walked = new ArrayList<String>();
        for (String cursor = ""; cursor != null; ) {
            var page = operator.get("/admin/profiles?limit=1&cursor=" + cursor).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> walked.add(item.getString("id")));
            cursor = page.getString("next", null);
        }
        assertThat(walked).containsExactlyElementsOf(Calls.column(operator.get("/admin/profiles"), "id"));
    }
}
