package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import eu.mandate.driver.ProfileDriver;
import eu.mandate.driver.RegisterSamples;
import eu.mandate.driver.VendorDriver;
import eu.mandate.driver.VendorDriver.Vendor;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What anybody may read of a service, and what stays inside. */
class PublicPolicyIT {
    private final VendorDriver vendors = new VendorDriver();
    private final PortalDriver reader = new PortalDriver(Installation.shared());
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
    @CommitmentInPart("S-003")
    void theListAndThePolicyAreReadWithoutAnAccount() {
        assertThat(reader.open("/public/services").body()).doesNotContain(address(""));
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var list = reader.open("/public/services");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).contains("href=\"" + address("") + "\"");
        assertThat(read("").body()).contains("<h1>Privacy policy: JuWaiTong</h1>");
    }

    @Test
    void aReaderGetsNoCookieAndSomebodySignedInIsNobodyInParticular() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var signedIn = new PortalDriver(Installation.shared());
        var person = Installation.shared().person("nordlicht", "TENANT_ADMIN");
        signedIn.signIn(person.username(), person.password());
        for (var tail : List.of("", "/cookies", "/versions", "/versions/1.0", "/versions/1.0/changes")) {
            var answer = read(tail);
            assertThat(answer.header("Set-Cookie")).as(tail).isEmpty();
            assertThat(signedIn.open(address(tail)).body()).as(tail).isEqualTo(answer.body());
        }
        assertThat(reader.open("/public/services").header("Set-Cookie")).isEmpty();
    }

    @Test
    void aDraftAnUnknownVersionAndAnotherVendorsServiceAreNotFoundAlike() {
        ProfileDriver.draft(operator, ProfileDriver.version("0.9"));
        assertThat(read("").status()).isEqualTo(404);
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        assertThat(read("/versions").body()).doesNotContain("0.9");
        for (var tail : List.of("/versions/0.9", "/versions/0.9/changes", "/versions/7", "/nothing", "/feed/1")) {
            assertThat(read(tail).status()).as(tail).isEqualTo(404);
        }
        var stranger = vendors.vendor();
        assertThat(reader.open("/public/services/" + stranger.key() + "/juwaitong")
                        .status())
                .isEqualTo(404);
        assertThat(reader.open("/public/services/no-such-vendor/juwaitong").status())
                .isEqualTo(404);
        assertThat(reader.post(address(""), "x=y").status()).isEqualTo(405);
    }

    @Test
    @Commitment({"W-173", "W-176", "W-184", "D-118"})
    void aVersionIsReadableAtOnceAndEveryEarlierOneForEver() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var announced = ProfileDriver.published(operator, ProfileDriver.materialVersion("1.1"));
        assertThat(read("").body()).contains("Version 1.0", "Version 1.1 is announced", address("/versions/1.1"));
        assertThat(read("/versions/1.1").body()).contains("JuWaiTong team 1.1");
        assertThat(read("/versions/1.1/changes").body())
                .contains("/contacts/ADDRESSEE/value", "JuWaiTong service team", "JuWaiTong team 1.1");
        operator.post("/admin/profiles/" + announced + "/put-in-force", "{}");
        assertThat(read("").body())
                .contains("Version 1.1", "JuWaiTong team 1.1")
                .doesNotContain("Version 1.1 is announced");
        var earlier = read("/versions/1.0").body();
        assertThat(earlier).contains("JuWaiTong service team", "Superseded", "Read version 1.1");
        for (var version : List.of("1.0", "1.1")) {
            var hash = vendors.identity()
                    .database()
                    .value(
                            "select content_hash from catalogue.profile_version v join tenant.tenant t"
                                    + " using (processor_id) where t.tenant_id = ? and v.version = ?",
                            vendor.number(),
                            version);
            assertThat(read("/versions").body()).contains(hash);
            assertThat(read("/versions/" + version).body()).contains(hash);
        }
    }

    @Test
    @Commitment("J-098")
    @CommitmentInPart("J-097")
    void thePolicySaysVersionDayAndWhatItChanged() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        ProfileDriver.inForce(operator, ProfileDriver.materialVersion("1.1"));
        var next = ProfileDriver.published(operator, ProfileDriver.materialVersion("1.2"));
        var day = Instant.now().plus(Duration.ofDays(40)).truncatedTo(ChronoUnit.DAYS);
        operator.post("/admin/profiles/" + next + "/put-in-force", "{\"effectiveFrom\":\"" + day + "\"}");
        assertThat(read("").body())
                .contains("Version 1.1", "in force since", "What changes.", "Version 1.2 is announced")
                .contains("datetime=\"" + day + "\"")
                .contains(address("/versions/1.1/changes"), address("/versions/1.2/changes"))
                .contains("href=\"" + address("/feed") + "\"");
        var feed = read("/feed");
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.body())
                .containsSubsequence(
                        "Version 1.2", "In force from " + day.toString().substring(0, 10), "Version 1.1")
                .contains(address("/versions/1.2/changes"));
        assertThat(read("/feed", "If-None-Match", feed.header("ETag")).status()).isEqualTo(304);
    }

    @Test
    void cachesMayKeepThePageAndAskWhetherItIsStillTheSame() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var first = read("");
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(first.header("Vary")).contains("Accept-Language");
        var tag = first.header("ETag");
        assertThat(read("", "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(reader.open(address(""), "Accept-Language", "zh-CN", "If-None-Match", tag)
                        .status())
                .isEqualTo(200);
        operator.put("/admin/registers/contact/privacy-team", other("PRIVACY_TEAM"), "If-Match", "\"1\"");
        assertThat(read("", "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void ofTheRegistersOnlyWhatIsPublicGoesOut() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        put("sub-processor/host", RegisterSamples.subProcessor("Public Host GmbH", "[\"J-P01\"]"));
        put("contact/night", RegisterSamples.contact("SECURITY_24X7", "inner-night"));
        put("signatory/chief", INNER_SIGNATORY);
        put("security-measure/logging", INNER_MEASURE);
        var page = read("").body();
        assertThat(page).contains("Public Host GmbH", "privacy@weyes.example", "914401060000000000");
        assertThat(page).doesNotContain("inner", "内部", "host@weyes.example", "C-1<");
    }

    @Test
    void theLanguageIsThatOfTheAddressElseThatOfTheBrowser() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        assertThat(reader.open(address(""), "Accept-Language", "zh-CN").body())
                .contains("lang=\"zh-CN\"", "JuWaiTong隐私政策");
        assertThat(reader.open(address("?language=zh"), "Accept-Language", "en").header("Content-Language"))
                .isEqualTo("zh-CN");
        assertThat(reader.open(address("?language=en"), "Accept-Language", "zh-CN")
                        .body())
                .contains(">简体中文</a>", address("/versions?language=en"));
        assertThat(reader.open(address("?language=xx"), "Accept-Language", "en").header("Content-Language"))
                .isEqualTo("en");
    }

    private static final String INNER_SIGNATORY = """
            {"name":"inner chief","title":{"en":"inner title","zh":"内部职务"},
             "authority":{"en":"inner authority","zh":"内部授权"},
             "email":"inner@weyes.example","validFrom":"2026-01-01"}""";

    private static final String INNER_MEASURE = """
            {"heading":"LOGGING","status":"IMPLEMENTED","control":{"en":"inner control","zh":"内部措施"},
             "parameter":"inner parameter","scope":{"en":"inner scope","zh":"内部范围"},"owner":"inner owner",
             "lastTested":"2026-01-01","evidence":"inner evidence","reviewMonths":12}""";

    private static String other(String purpose) {
        var person = Json.createObjectBuilder()
                .add("name", "Other team")
                .add("position", "Other team")
                .add("email", "other@weyes.example");
        return Json.createObjectBuilder()
                .add("purpose", purpose)
                .add("person", person)
                .build()
                .toString();
    }

    private void put(String place, String json) {
        var answer = operator.put("/admin/registers/" + place, json);
        assertThat(answer.status()).as(place + " " + answer.body()).isEqualTo(200);
    }

    private Answer read(String tail, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Accept-Language", "en"));
        return reader.open(address(tail), all.toArray(String[]::new));
    }

    private String address(String tail) {
        return "/public/services/" + vendor.key() + "/juwaitong" + tail;
    }
}
