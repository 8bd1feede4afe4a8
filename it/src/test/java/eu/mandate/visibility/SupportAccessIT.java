package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One of the vendor's people reads what a customer approved, for as long as it did, and nothing else; beside them another customer. */
class SupportAccessIT {
    private static IdentityDriver identity;
    private static ProcessingOrganisation organisation;
    private static IdentityDriver.Space other;
    private static String record;
    private static String second;

    private final SupportDriver staff = new SupportDriver(identity.database());
    private final Api admin = organisation.api(Role.TENANT_ADMIN);
    private final String key = organisation.space().key();

    @BeforeAll
    static void open() {
        identity = new IdentityDriver();
        organisation = ProcessingOrganisation.open(identity);
        other = identity.tenant();
        int number = organisation.space().number();
        record = ProcessingOrganisation.account(identity.database(), number, "first");
        second = ProcessingOrganisation.account(identity.database(), number, "second");
    }

    @AfterAll
    static void close() {
        identity.close();
    }

    @BeforeEach
    void bind() {
        staff.bind();
    }

    @Test
    @Commitment({"J-064", "I-37"})
    void onlyWhatWasApprovedIsReadAndEachReadIsInTheCustomersLogWithItsTicket() {
        var access = staff.asked(key);
        refused(staff.read(access), "ROLE_NOT_ALLOWED");
        assertThat(approve(access, "{\"hours\":1}").status()).isEqualTo(200);
        var page = staff.read(access);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains(record, second);
        var one = staff.support().get("/admin/support-accesses/" + access + "/records/" + record);
        assertThat(one.status()).as(one.body()).isEqualTo(200);
        refused(
                staff.support().get("/admin/support-accesses/" + access + "/records?category=J-C02"),
                "ROLE_NOT_ALLOWED");
        var ticket = view(access).getString("ticket");
        assertThat(log("action:staff-records-listed outcome:allowed")
                        .getJsonObject("facts")
                        .getString("ticket"))
                .isEqualTo(ticket);
        var read = log("action:staff-record-read outcome:allowed");
        assertThat(read.getJsonObject("facts").getString("ticket")).isEqualTo(ticket);
        assertThat(read.getString("actorRole")).isEqualTo("SUPPORT");
        assertThat(read.getString("objectId")).isEqualTo(record);
    }

    @Test
    void theLogTellsTheEventsOfOneAccessFromThoseOfAnotherByTheSamePerson() {
        var one = staff.approved(admin, key);
        var other = staff.approved(admin, key);
        staff.read(one);
        staff.read(other);
        staff.support().get("/admin/support-accesses/" + one + "/records/" + record);
        assertThat(actions(one))
                .containsExactlyInAnyOrder(
                        "support-access-requested",
                        "support-access-approved",
                        "staff-records-listed",
                        "staff-record-read");
        assertThat(actions(other)).doesNotContain("staff-record-read").contains("staff-records-listed");
    }

    private List<String> actions(String access) {
        return admin
                .get("/audit/entries?query=" + access)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(entry -> entry.getString("action"))
                .toList();
    }

    @Test
    void whatEndedWasRefusedOrRanOutShowsNothing() {
        var ended = staff.approved(admin, key);
        assertThat(staff.read(ended).status()).isEqualTo(200);
        assertThat(admin.post("/support-accesses/" + ended + "/end", null).status())
                .isEqualTo(200);
        refused(staff.read(ended), "ROLE_NOT_ALLOWED");
        refused(staff.support().get("/admin/support-accesses/" + ended + "/records/" + record), "ROLE_NOT_ALLOWED");
        refused(
                staff.support().get("/admin/support-accesses/" + ended + "/records/" + UUID.randomUUID()),
                "ROLE_NOT_ALLOWED");
        var refused = staff.asked(key);
        assertThat(admin.post("/support-accesses/" + refused + "/refusal", "{\"reason\":\"not now\"}")
                        .status())
                .isEqualTo(200);
        refused(staff.read(refused), "ROLE_NOT_ALLOWED");
        var over = staff.approved(admin, key);
        identity.database()
                .change(
                        "update visibility.support_access set decided_at = now() - interval '8 hours',"
                                + " until = now() - interval '1 second' where access_id = ?",
                        UUID.fromString(over));
        refused(staff.read(over), "ROLE_NOT_ALLOWED");
        assertThat(view(over).getString("state")).isEqualTo("EXPIRED");
        var given = staff.approved(admin, key);
        assertThat(staff.support()
                        .post("/admin/support-accesses/" + given + "/end", null)
                        .status())
                .isEqualTo(200);
        refused(staff.read(given), "ROLE_NOT_ALLOWED");
        assertThat(log("action:staff-records-listed outcome:ROLE_NOT_ALLOWED").getString("objectId"))
                .as("the customer sees what was tried")
                .isEqualTo(given);
    }

    @Test
    void anAccessLeadsToItsCustomerAndBelongsToWhoAskedForIt() {
        var access = staff.approved(admin, key);
        var elsewhere = ProcessingOrganisation.account(identity.database(), other.number(), "elsewhere");
        refused(staff.support().get("/admin/support-accesses/" + access + "/records/" + elsewhere), "NOT_FOUND");
        refused(staff.privacy().get("/admin/support-accesses/" + access + "/records?category=J-C01"), "NOT_FOUND");
        refused(staff.privacy().post("/admin/support-accesses/" + access + "/end", null), "NOT_FOUND");
        var stranger = other.admin().api();
        assertThat(stranger.get("/support-accesses").json().getJsonArray("items"))
                .isEmpty();
        refused(stranger.get("/support-accesses/" + access), "NOT_FOUND");
        refused(stranger.post("/support-accesses/" + access + "/end", null), "NOT_FOUND");
        var asked = staff.asked(other.key());
        refused(approve(asked, "{}"), "NOT_FOUND");
        refused(staff.read(asked), "ROLE_NOT_ALLOWED");
    }

    @Test
    @Commitment({"J-068", "J-077", "S-036"})
    void whoIsNotBoundByUndertakingGuidelinesAndTrainingReadsNothing() {
        var access = staff.approved(admin, key);
        var edition = staff.guidelines();
        refused(staff.read(access), "CONFIDENTIALITY_MISSING");
        refused(staff.support().post("/admin/support-accesses", SupportDriver.wish(key)), "CONFIDENTIALITY_MISSING");
        staff.record(SupportDriver.LATER, edition, SupportDriver.LATER);
        assertThat(staff.read(access).status()).isEqualTo(200);
        var over = LocalDate.of(2020, 1, 1);
        staff.record(over, edition, SupportDriver.LATER);
        refused(staff.read(access), "CONFIDENTIALITY_MISSING");
        staff.record(SupportDriver.LATER, edition, over);
        refused(staff.read(access), "CONFIDENTIALITY_MISSING");
        staff.record(SupportDriver.LATER, edition, SupportDriver.LATER);
        assertThat(staff.read(access).status()).isEqualTo(200);
    }

    @Test
    @Commitment("J-061")
    void ofAnApprovalThatNamesRecordsOnlyTheseComeOut() {
        var access = staff.approved(admin, key, record);
        var page = staff.read(access);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.json().getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("id"))
                .isEqualTo(List.of(record));
        refused(staff.support().get("/admin/support-accesses/" + access + "/records/" + second), "OUT_OF_SCOPE");
    }

    @Test
    @Commitment("J-079")
    void whoHandsAnAccessOnLosesItAndAColleagueHasItForAsLongAsItHasLeft() {
        var access = staff.approved(admin, key);
        refused(staff.handOn(access), "CONFIDENTIALITY_MISSING");
        staff.bindColleague(staff.bind());
        refused(staff.privacy().post("/admin/support-accesses/" + access + "/hand-on", staff.handOver()), "NOT_FOUND");
        var handed = staff.handOn(access);
        assertThat(handed.json().getString("state")).as(handed.body()).isEqualTo("ENDED");
        refused(staff.read(access), "ROLE_NOT_ALLOWED");
        refused(staff.handOn(access), "CONFLICT");
        var own = staff.colleague()
                .get("/admin/support-accesses")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(own.getString("ticket")).isEqualTo(view(access).getString("ticket"));
        assertThat(own.getString("until")).isEqualTo(view(access).getString("until"));
        assertThat(view(own.getString("id")).getString("handOnReason")).isEqualTo("My shift is over.");
        var records = "/admin/support-accesses/" + own.getString("id") + "/records";
        assertThat(staff.colleague().get(records + "?category=J-C01").body()).contains(record, second);
        refused(staff.support().get(records + "?category=J-C01"), "NOT_FOUND");
        refused(staff.colleague().get(records + "?category=J-C02"), "ROLE_NOT_ALLOWED");
        assertThat(log("action:support-access-ended").getString("objectId")).isEqualTo(access);
        var taken = log("action:support-access-handed-on");
        assertThat(taken.getString("objectId")).isEqualTo(own.getString("id"));
        assertThat(taken.getJsonObject("facts").getString("former")).isEqualTo(access);
        assertThat(admin.post("/support-accesses/" + own.getString("id") + "/end", null)
                        .status())
                .as("the customer ends it as any other")
                .isEqualTo(200);
        refused(staff.colleague().get(records + "?category=J-C01"), "ROLE_NOT_ALLOWED");
    }

    @Test
    @CommitmentInPart("S-037")
    void thePrivacyTeamSeesWhatWasRefusedInAMonthAndEachUseOfAnAccess() {
        refused(staff.read(staff.asked(key)), "ROLE_NOT_ALLOWED");
        assertThat(staff.read(staff.approved(admin, key)).status()).isEqualTo(200);
        refused(ask("{}"), "VALIDATION");
        var month = staff.privacy().get("/admin/staff-standings/attempts?month=" + YearMonth.now(ZoneOffset.UTC));
        assertThat(month.status()).as(month.body()).isEqualTo(200);
        assertThat(month.json().getJsonArray("lines").getValuesAs(JsonObject.class))
                .filteredOn(line -> line.getString("person").equals(staff.person()))
                .extracting(line -> line.getString("outcome"))
                .contains("ROLE_NOT_ALLOWED", "ALLOWED")
                .as("what was written wrongly was denied to nobody")
                .doesNotContain("VALIDATION");
        refused(staff.privacy().get("/admin/staff-standings/attempts?month=november"), "VALIDATION");
        refused(staff.support().get("/admin/staff-standings/attempts?month=2026-11"), "ROLE_NOT_ALLOWED");
    }

    @Test
    void nobodyAsksForMoreThanTheGridGivesOrThreeDays() {
        var wish = SupportDriver.wish(key);
        refused(ask(wish.replace("J-C01", "J-C14")), "ROLE_NOT_ALLOWED");
        for (var others : List.of("J-P04", "J-P11", "J-P21")) {
            refused(ask(wish.replace("J-P01", others)), "ROLE_NOT_ALLOWED");
        }
        for (var unused : List.of("J-P00", "J-P10/CONNECT")) {
            refused(ask(wish.replace("J-P01", unused)), "PURPOSE_NOT_ALLOWED");
        }
        refused(ask(wish.replace("}", ",\"hours\":73}")), "VALIDATION");
        refused(ask(SupportDriver.wish("qinghe")), "NOT_FOUND");
        refused(approve(staff.asked(key), "{\"hours\":9}"), "VALIDATION");
        assertThat(ask(wish).status()).isEqualTo(200);
        refused(ask(wish), "CONFLICT");
    }

    private Answer ask(String wish) {
        return staff.support().post("/admin/support-accesses", wish);
    }

    private Answer approve(String access, String body) {
        return admin.post("/support-accesses/" + access + "/approval", body);
    }

    private JsonObject view(String access) {
        return admin.get("/support-accesses/" + access).json();
    }

    /** The latest entry of the customer's log that a search finds. */
    private JsonObject log(String query) {
        var found =
                admin.get("/audit/entries?query=" + query.replace(" ", "%20").replace(":", "%3A"));
        return found.json().getJsonArray("items").getJsonObject(0);
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    }
}
