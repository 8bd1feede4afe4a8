package eu.mandate.dataplane.rows;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.file.Handmade;
import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.testing.CommitmentInPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the people of WeSmile see of a school: the photo of their case, and what an investigation with a number is about. */
class WesmileStaffIT {
    private static final String VENDOR = "wesmile-team";
    private static final String TIME = "2026-11-20T10:00:00Z";

    private static IdentityDriver identity;
    private static Space school;

    private final Installation installation = Installation.shared();

    @BeforeAll
    static void open() {
        identity = new IdentityDriver();
        school = RecordsDriver.school(identity);
    }

    @AfterAll
    static void close() {
        identity.close();
    }

    /** Somebody of the vendor who is bound to everything. */
    private Api bound(String role) {
        var person = installation.operator(VENDOR, role);
        var privacy = installation.api(installation.operator(VENDOR, "PRIVACY"));
        var edition = IdentityDriver.unused("edition");
        privacy.put("/admin/staff-standings/guidelines", "{\"edition\":\"" + edition + "\"}");
        var id = identity.database()
                .value("select user_id::text from identity.platform_user where username = ?", person.username());
        var standing = "{\"undertakingUntil\":\"2100-01-01\",\"guidelines\":\"%s\",\"trainingUntil\":\"2100-01-01\"}";
        var recorded = privacy.put("/admin/staff-standings/" + id, standing.formatted(edition));
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(204);
        return installation.api(person);
    }

    private static String wish(String purpose, String category, String more) {
        return "{\"customer\":\"%s\",\"purpose\":\"%s\",\"categories\":[\"%s\"],\"reason\":\"The user asked about it.\"%s}"
                .formatted(school.key(), purpose, category, more);
    }

    private static String ticket() {
        return ",\"ticket\":\"" + IdentityDriver.unused("CASE") + "\"";
    }

    private static String photo(Api teacher) {
        var place = "/files?category=S-C01&field=file&purpose=S-P01&source=WECHAT_API&sourceChannel=MINI_PROGRAM";
        var file = teacher.upload(place, Handmade.jpeg()).json().getString("id");
        var record = """
                {"category":"S-C01","purpose":"S-P01","source":"WECHAT_API","sourceChannel":"MINI_PROGRAM","occurredAt":"%1$s",\
                "fields":{"file":"%2$s","uploader":"t07","album":"Sports day","uploadedAt":"%1$s","permissionRef":"p"}}""";
        return RecordsDriver.take(teacher, record.formatted(TIME, file)).getString("id");
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.json().getString("code", "")).as(answer.body()).isEqualTo(code);
    }

    private static String approved(Api staff, String wish) {
        var asked = staff.post("/admin/support-accesses", wish);
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        var access = asked.json().getString("id");
        var approved = school.admin().api().post("/support-accesses/" + access + "/approval", "{}");
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        return "/admin/support-accesses/" + access + "/records";
    }

    @Test
    @CommitmentInPart("S-017")
    void supportSeesThePhotoOfTheCaseAndNoOther() {
        var teacher = RecordsDriver.teacher(identity, school);
        var attached = photo(teacher);
        var other = photo(teacher);
        var support = bound("SUPPORT");
        var records = approved(support, wish("S-P01", "S-C01", ticket() + ",\"records\":[\"" + attached + "\"]"));
        assertThat(support.get(records + "/" + attached).body())
                .contains("\"file\"")
                .doesNotContain("Sports day", "t07");
        refused(support.get(records + "/" + other), "OUT_OF_SCOPE");
        assertThat(support.get(records + "?category=S-C01").body())
                .contains(attached)
                .doesNotContain(other);
        var all = approved(support, wish("S-P01", "S-C01", ticket()));
        refused(support.get(all + "/" + other), "OUT_OF_SCOPE");
    }

    @Test
    @CommitmentInPart("S-033")
    void securityInvestigatesUnderANumberAndNoPhotos() {
        var security = bound("SECURITY");
        assertThat(security.post("/admin/support-accesses", wish("S-P08", "S-C03", ""))
                        .body())
                .contains("/ticket");
        var records = approved(security, wish("S-P08", "S-C03", ticket()));
        assertThat(security.get(records + "?category=S-C03").status()).isEqualTo(200);
        refused(security.get(records + "?category=S-C01"), "ROLE_NOT_ALLOWED");
        refused(security.post("/admin/support-accesses", wish("S-P08", "S-C01", ticket())), "ROLE_NOT_ALLOWED");
    }
}
