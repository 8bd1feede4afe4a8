package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.ProfileDriver;
import eu.mandate.driver.RegisterSamples;
import eu.mandate.driver.VendorDriver;
import eu.mandate.driver.VendorDriver.Vendor;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands between a draft and a version that holds. */
class ProfilePublicationIT {

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
    @Commitment("J-001")
    void aProfileThatDeclaresItsRegimesIsPublishedAndTheLogTellsIt() {
        var id = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        assertThat(ProfileDriver.state(operator, id)).isEqualTo("DRAFT");
        var published = ProfileDriver.publish(operator, id);
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(published.json().getString("state")).isEqualTo("PUBLISHED");
        assertThat(published.json().getString("contentHash")).matches("[0-9a-f]{64}");
        assertThat(entries(vendor.number(), "profile-published", id)).isEqualTo(1);
        assertThat(entries(1, "profile-published", id)).as("nobody else's log").isZero();
    }

    @Test
    @Commitment("J-001")
    void aProfileWithoutRegimesIsNotPublished() {
        var id = ProfileDriver.draft(
                operator, ProfileDriver.version("1.0", patch -> patch.replace("/regimes", JsonValue.EMPTY_JSON_ARRAY)));
        assertIncomplete(id, "/regimes");
    }

    @Test
    @Commitment("J-005")
    void aProfileWithABlankSectionOfItsNoticeIsNotPublished() {
        var id = ProfileDriver.draft(
                operator,
                ProfileDriver.version(
                        "1.0",
                        patch -> patch.replace("/noticeSections/5/title/en", "")
                                .replace("/noticeSections/5/title/zh", "")));
        assertIncomplete(id, "/noticeSections/5/title");
    }

    @Test
    @Commitment("J-125")
    void aProfileWhoseMandatoryContactIsNotRegisteredIsNotPublished() {
        for (var contact : List.of("privacy-team", "officer")) {
            var path = "/admin/registers/contact/" + contact;
            var entry = operator.get(path).body();
            operator.post(path + "/retire", "{\"reason\":\"left\"}");
            assertIncomplete(ProfileDriver.draft(operator, ProfileDriver.version("1.0")), "/contacts/");
            operator.put(path, entry);
        }
        var id = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        assertThat(ProfileDriver.publish(operator, id).status()).isEqualTo(200);
    }

    @Test
    void aContactOfAnotherServiceIsNone() {
        var limited = RegisterSamples.contact("SUPPORT", "support").replaceFirst("}$", ",\"services\":[\"weiban\"]}");
        assertThat(operator.put("/admin/registers/contact/support", limited).status())
                .isEqualTo(200);
        assertIncomplete(ProfileDriver.draft(operator, ProfileDriver.version("1.0")), "/contacts/");
    }

    @Test
    void theReportOfADraftAndOfAFileNameWhatWouldBeRefused() {
        operator.post("/admin/registers/legal-entity/weyes/retire", "{\"reason\":\"left\"}");
        var id = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        var kept = operator.get("/admin/profiles/" + id + "/lint-report").json();
        var file = operator.post("/admin/lint-reports", ProfileDriver.version("1.0"))
                .json();
        assertThat(kept.getBoolean("publishable")).isFalse();
        assertThat(file).isEqualTo(kept);
        var refused = ProfileDriver.publish(operator, id);
        assertThat(Calls.pointers(refused))
                .containsExactlyElementsOf(kept.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                        .map(finding -> finding.getString("pointer"))
                        .toList());
        assertThat(operator.get("/admin/profiles/" + id).json().getString("state"))
                .isEqualTo("DRAFT");
    }

    @Test
    void whatIsMissingIsToldInTheReadersLanguage() {
        operator.post("/admin/registers/legal-entity/weyes/retire", "{\"reason\":\"left\"}");
        var path = "/admin/profiles/" + ProfileDriver.draft(operator, ProfileDriver.version("1.0")) + "/publish";
        var english = operator.post(path, ProfileDriver.publication(null), "Accept-Language", "en");
        var chinese = operator.post(path, ProfileDriver.publication(null), "Accept-Language", "zh-CN");
        assertThat(finding(english)).doesNotContainPattern("\\p{IsHan}");
        assertThat(finding(chinese)).containsPattern("\\p{IsHan}");
    }

    @Test
    @Commitment({"J-096", "J-004"})
    void aVersionIsPublishedWithItsReasonAndTheListGrowsByOne() {
        var id = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        var silent = operator.post("/admin/profiles/" + id + "/publish", "{\"summaryEn\":\"A\",\"summaryZh\":\"B\"}");
        assertThat(silent.code()).isEqualTo("VALIDATION");
        assertThat(Calls.pointers(silent)).containsExactly("/reason");
        assertThat(Calls.column(operator.get("/admin/profiles?state=PUBLISHED"), "id"))
                .isEmpty();
        var view = ProfileDriver.publish(operator, id).json();
        assertThat(Calls.column(operator.get("/admin/profiles?state=PUBLISHED"), "id"))
                .hasSize(1);
        assertThat(view.getString("reason")).isEqualTo("SERVICE");
        assertThat(view.getString("publishedAt")).isNotBlank();
        assertThat(view.isNull("effectiveFrom")).isTrue();
        var held =
                operator.post("/admin/profiles/" + id + "/put-in-force", "{}").json();
        assertThat(held.getString("state")).isEqualTo("IN_FORCE");
        assertThat(held.getString("effectiveFrom")).isNotBlank();
    }

    @Test
    @CommitmentInPart("J-097")
    void aMaterialChangeNeedsAProminentChannel() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var id = ProfileDriver.draft(operator, ProfileDriver.materialVersion("1.1"));
        var path = "/admin/profiles/" + id + "/publish";
        var silent = operator.post(path, ProfileDriver.publication(null));
        assertThat(silent.code()).isEqualTo("MATERIAL_CHANGE_UNANNOUNCED");
        assertThat(silent.status()).isEqualTo(409);
        assertThat(Calls.pointers(silent)).isNotEmpty().allMatch(pointer -> pointer.startsWith("/contacts"));
        var whispered = operator.post(path, ProfileDriver.publication("a note on the door"));
        assertThat(whispered.code()).isEqualTo("VALIDATION");
        assertThat(Calls.pointers(whispered)).containsExactly("/announcedThrough");
        assertThat(ProfileDriver.state(operator, id)).isEqualTo("DRAFT");
        var announced = operator.post(path, ProfileDriver.publication(ProfileDriver.channel()))
                .json();
        assertThat(announced.getBoolean("material")).isTrue();
        assertThat(announced.getInt("changes")).isPositive();
        assertThat(announced.getString("announcedThrough")).isEqualTo(ProfileDriver.channel());
    }

    @Test
    void aChangeOfWordsNeedsNoProminentChannel() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var id = ProfileDriver.draft(operator, ProfileDriver.reworded("1.1"));
        var published = operator.post("/admin/profiles/" + id + "/publish", ProfileDriver.publication(null));
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(published.json().getBoolean("material")).isFalse();
    }

    @Test
    void aVersionIsJudgedAgainWhenItTakesThePlaceOfAnotherThanAtItsPublication() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var quiet = ProfileDriver.draft(operator, ProfileDriver.reworded("1.1"));
        operator.post("/admin/profiles/" + quiet + "/publish", ProfileDriver.publication(null));
        ProfileDriver.inForce(operator, ProfileDriver.materialVersion("1.2"));
        var refused = operator.post("/admin/profiles/" + quiet + "/put-in-force", "{}");
        assertThat(refused.code()).isEqualTo("MATERIAL_CHANGE_UNANNOUNCED");
        assertThat(ProfileDriver.state(operator, quiet)).isEqualTo("PUBLISHED");
    }

    @Test
    void twoVersionsAreComparedChangeByChange() {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var id = ProfileDriver.draft(operator, ProfileDriver.materialVersion("1.1"));
        var against = operator.get("/admin/profiles/" + id + "/changes").json();
        assertThat(against.getString("from")).isEqualTo("1.0");
        assertThat(against.getBoolean("material")).isTrue();
        var change = against.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getBoolean("material"))
                .findFirst()
                .orElseThrow();
        assertThat(change.getString("kind")).isEqualTo("CONTACT");
        assertThat(change.getJsonObject("why").getString("zh")).isNotBlank();
        assertThat(operator.get("/admin/profiles/" + id + "/changes?against=" + id)
                        .json()
                        .getJsonArray("changes"))
                .isEmpty();
        assertThat(operator.get("/admin/profiles/" + id + "/changes?against=" + UUID.randomUUID())
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void ofManyWhoPublishAtOnceOneDoesAndTheLogTellsItOnce() throws Exception {
        var id = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        var answers = Calls.together(Collections.nCopies(8, () -> ProfileDriver.publish(operator, id)));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allMatch(answer -> answer.code().equals("CONFLICT"));
        assertThat(entries(vendor.number(), "profile-published", id)).isEqualTo(1);
    }

    @Test
    void ofManyVersionsPutInForceAtOnceExactlyOneHolds() throws Exception {
        ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var ids = new ArrayList<String>();
        for (var version : List.of("1.1", "1.2", "1.3", "1.4")) {
            ids.add(ProfileDriver.published(operator, ProfileDriver.materialVersion(version)));
        }
        var next = ids.iterator();
        var paths = new ArrayList<String>();
        while (next.hasNext()) paths.add("/admin/profiles/" + next.next() + "/put-in-force");
        var answers = Calls.together(paths.stream()
                .<Callable<Answer>>map(path -> () -> operator.post(path, "{}"))
                .toList());
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(Calls.column(operator.get("/admin/profiles"), "state")).containsOnlyOnce("IN_FORCE");
    }

    @Test
    void anOutdatedViewPublishesNothing() {
        var id = ProfileDriver.draft(operator, ProfileDriver.version("1.0"));
        var seen = operator.get("/admin/profiles/" + id).header("ETag");
        ProfileDriver.draft(operator, ProfileDriver.materialVersion("1.0"));
        var path = "/admin/profiles/" + id;
        var late = operator.post(path + "/publish", ProfileDriver.publication(null), "If-Match", seen);
        assertThat(late.code()).isEqualTo("PRECONDITION_FAILED");
        assertThat(operator.delete(path, "If-Match", seen).code()).isEqualTo("PRECONDITION_FAILED");
        assertThat(ProfileDriver.state(operator, id)).isEqualTo("DRAFT");
    }

    private void assertIncomplete(String id, String pointer) {
        var refused = ProfileDriver.publish(operator, id);
        assertThat(refused.code()).as(refused.body()).isEqualTo("PROFILE_INCOMPLETE");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(Calls.pointers(refused)).anyMatch(found -> found.startsWith(pointer));
        assertThat(ProfileDriver.state(operator, id)).isEqualTo("DRAFT");
    }

    private static String finding(Answer refused) {
        return refused.json().getJsonArray("errors").getJsonObject(0).getString("detail");
    }

    private long entries(int space, String action, String id) {
        return vendors.identity()
                .database()
                .number(
                        "select count(*) from audit.entry where tenant_id = ? and action = ? and object_id = ?",
                        space,
                        action,
                        id);
    }
}
