package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProfileDriver;
import eu.mandate.driver.VendorDriver;
import eu.mandate.driver.VendorDriver.Vendor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a version, from a file to the archive. */
class ProfileVersionIT {

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
    void theNextVersionSupersedesTheOneInForceAndBothAreKept() {
        var first = ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var second = ProfileDriver.inForce(operator, ProfileDriver.materialVersion("1.1"));
        assertThat(ProfileDriver.state(operator, first)).isEqualTo("SUPERSEDED");
        assertThat(ProfileDriver.state(operator, second)).isEqualTo("IN_FORCE");
        var earlier = operator.get("/admin/profiles/" + first).json();
        assertThat(earlier.getString("supersededAt"))
                .isEqualTo(operator.get("/admin/profiles/" + second).json().getString("effectiveFrom"));
        assertThat(operator.get("/admin/profiles/" + first + "/document").json().getString("version"))
                .isEqualTo("1.0");
    }

    @Test
    void whatIsPublishedIsNeitherReplacedNorDiscardedNorPublishedTwice() {
        var id = ProfileDriver.published(operator, ProfileDriver.version("1.0"));
        var before = operator.get("/admin/profiles/" + id + "/document").body();
        assertThat(operator.post("/admin/profiles", ProfileDriver.materialVersion("1.0"))
                        .code())
                .isEqualTo("CONFLICT");
        assertThat(operator.delete("/admin/profiles/" + id).code()).isEqualTo("CONFLICT");
        assertThat(ProfileDriver.publish(operator, id).code()).isEqualTo("CONFLICT");
        assertThat(operator.get("/admin/profiles/" + id + "/document").body()).isEqualTo(before);
    }

    @Test
    void theDayAVersionTakesEffectIsSaidOnceAndNeverInThePast() {
        var id = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        var path = "/admin/profiles/" + id + "/put-in-force";
        assertThat(operator.post(path, "{}").code()).as("a draft").isEqualTo("CONFLICT");
        ProfileDriver.publish(operator, id);
        for (var time : List.of("2001-01-01T00:00:00Z", "9999-01-01T00:00:00Z")) {
            var refused = operator.post(path, "{\"effectiveFrom\":\"" + time + "\"}");
            assertThat(refused.code()).isEqualTo("VALIDATION");
            assertThat(Calls.pointers(refused)).containsExactly("/effectiveFrom");
        }
        assertThat(operator.post(path, "{}").status()).isEqualTo(200);
        assertThat(operator.post(path, "{}").code()).as("twice").isEqualTo("CONFLICT");
    }

    @Test
    void aDraftIsReplacedByTheNextUploadOfItsVersionAndMayBeGivenUp() {
        var first = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        var second = ProfileDriver.draft(operator, ProfileDriver.materialVersion("1.0"));
        assertThat(second).isEqualTo(first);
        assertThat(operator.get("/admin/profiles/" + first + "/document").body())
                .contains("JuWaiTong team 1.0");
        assertThat(operator.delete("/admin/profiles/" + first).status()).isEqualTo(204);
        assertThat(operator.get("/admin/profiles/" + first).code()).isEqualTo("NOT_FOUND");
        assertThat(vendors.identity()
                        .database()
                        .number(
                                "select count(*) from catalogue.profile_document d join tenant.processor p"
                                        + " using (processor_id) where p.key = ?",
                                vendor.key()))
                .as("contents left behind")
                .isZero();
    }

    @Test
    void aBrokenFileNeverReplacesAGoodDraft() {
        var id = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        var before = operator.get("/admin/profiles/" + id + "/document").body();
        var good = ProfileDriver.version("1.0");
        for (var broken : List.of(
                "{",
                "[]",
                "null",
                good.substring(0, good.length() - 1),
                good + "x",
                ProfileDriver.version("1.0", patch -> patch.add("/surprise", "x")),
                ProfileDriver.version("1.0", patch -> patch.replace("/regimes", "GDPR")),
                ProfileDriver.version("1.0", patch -> patch.remove("/retention")))) {
            var refused = operator.post("/admin/profiles", broken);
            assertThat(refused.code())
                    .as(broken.substring(0, Math.min(60, broken.length())))
                    .isEqualTo("VALIDATION");
        }
        assertThat(operator.post("/admin/profiles", null).code()).isEqualTo("VALIDATION");
        assertThat(operator.get("/admin/profiles/" + id + "/document").body()).isEqualTo(before);
    }

    @Test
    void theHashIsMadeOfTheDocumentThatIsHandedOut() throws Exception {
        var id = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        var document = operator.get("/admin/profiles/" + id + "/document").body();
        var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
        assertThat(operator.get("/admin/profiles/" + id).json().getString("contentHash"))
                .isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void aRepeatedUploadIsMadeOnce() {
        var key = IdentityDriver.unused("upload");
        var profile = ProfileDriver.version("1.0");
        var first = operator.post("/admin/profiles", profile, "Idempotency-Key", key);
        var second = operator.post("/admin/profiles", profile, "Idempotency-Key", key);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }
}
