package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.JuwaitongRowsTest.with;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.staff;
import static eu.mandate.dataplane.domain.decision.Action.AGGREGATE;
import static eu.mandate.dataplane.domain.decision.Action.EXPORT;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static eu.mandate.dataplane.domain.decision.Action.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.mask.Showing;
import eu.mandate.dataplane.domain.value.FieldReader;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of Wadesk about what a category holds, what it waits for, and what comes out of it. */
class WadeskCategoryRowsTest {

    private static final Service D = Service.of("wadesk");
    private static final String IMEI = "356938035643809";

    @ParameterizedTest
    @ValueSource(strings = {"accountName", "passwordHash", "email"})
    @CommitmentInPart("D-010")
    void aRegistrationHasNamePasswordAndAddress(String field) {
        var refused = (Ingested.Refused) D.take(with(D, "D-C01", field, Given.NOTHING));
        assertThat(refused.code()).isEqualTo(Code.VALIDATION);
        assertThat(refused.errors()).extracting("pointer").containsExactly("/fields/" + field);
    }

    @Test
    @CommitmentInPart("D-010")
    void noPasswordIsKeptOrGivenOut() {
        var taken = (Ingested.Accepted) D.take(with(D, "D-C01", "passwordHash", Given.of("hunter2-clear")));
        assertThat(taken.record().values().get("passwordHash")).isInstanceOf(FieldValue.Digest.class);
        assertThat(taken.record().values().toString()).doesNotContain("hunter2");
        assertThat(outcome(D.take(with(D, "D-C01", "password", Given.of("hunter2-clear")))))
                .isEqualTo("UNKNOWN_FIELD");
        for (var action : List.of(READ, SEARCH, EXPORT)) {
            var question = Question.of(action, staff(Role.PRIVACY), TENANT, "D-C01", "D-P01")
                    .at(Service.NOON)
                    .unmasked("case 7, the account was taken over");
            var duties = ((Decision.Yes) D.point().decide(question, D.situation())).duties();
            assertThat(duties.field("passwordHash").masked()).isTrue();
            assertThat(duties.field("passwordHash").usable()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imei", "imsi", "mac", "androidId", "otherId"})
    @Commitment("D-013")
    void anIdentifierOfADeviceIsAnotherHashInEachOrganisation(String key) {
        var taken = (Ingested.Accepted) D.take(with(D, "D-C03", key, Given.of(IMEI)));
        assertThat(taken.record().values().get(key)).isInstanceOf(FieldValue.Digest.class);
        assertThat(taken.record().values().toString()).doesNotContain(IMEI);
        assertThat(hashed(key, 1)).isEqualTo(hashed(key, 1)).isNotEqualTo(hashed(key, 2));
        assertThat(D.category("D-C03").subjects()).as("always somebody's").isNotEmpty();
    }

    private static FieldValue hashed(String key, int secret) {
        var bytes = new byte[HashingKey.LENGTH];
        bytes[0] = (byte) secret;
        var field = D.category("D-C03").fields().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new FieldReader("D-C03", field, new ReadingContext("CN", new HashingKey(bytes)))
                .read(Given.of(IMEI))
                .value();
    }

    @Test
    @Commitment("D-014")
    void theListOfSoftwareWaitsForAConsentAndTheCrashDoesNot() {
        for (var purpose : List.of("D-P03", "D-P04")) {
            var record = with(D, "D-C04", "softwareList", new Given.Sequence(List.of(Given.of("mail"))));
            record.put("purpose", Given.of(purpose));
            var refused = (Ingested.Refused) D.take(record);
            assertThat(refused.code()).isEqualTo(Code.CONSENT_REQUIRED);
            assertThat(refused.errors()).extracting("pointer").containsExactly("/fields/softwareList");
        }
        var taken = (Ingested.Accepted) D.take(D.record(D.category("D-C04")));
        assertThat(taken.record().values()).containsOnlyKeys("crashInformation", "notificationSwitch");
        assertThat(outcome(D.take(with(D, "D-C04", "contacts", Given.of("x"))))).isEqualTo("UNKNOWN_FIELD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gps", "beidou", "wifiAccessPoints", "baseStation", "otherSensors"})
    @Commitment("D-016")
    void whereaboutsWaitForASeparateConsentAndTheAddressDoesNot(String signal) {
        var refused = (Ingested.Refused) D.take(with(D, "D-C06", signal, Given.of("30.25,120.17")));
        assertThat(refused.code()).isEqualTo(Code.SEPARATE_CONSENT_REQUIRED);
        assertThat(refused.errors()).extracting("pointer").containsExactly("/fields/" + signal);
        var taken = (Ingested.Accepted) D.take(D.record(D.category("D-C06")));
        assertThat(taken.record().values()).containsOnlyKeys("ipAddress");
    }

    @Test
    @CommitmentInPart("D-027")
    void anAdditionalFunctionWaitsForTheConsentToIt() {
        assertThat(outcome(D.take(D.record(D.category("D-C11"))))).isEqualTo("CONSENT_REQUIRED");
        assertThat(outcome(D.take(with(D, "D-C11", "photos", Given.of("x"))))).isEqualTo("UNKNOWN_FIELD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loginStatus",
                "serviceUsage",
                "serviceOperation",
                "errorMessages",
                "feedbackAndComments",
                "usageRecord",
                "sharedToOthers",
                "opinionsAndSuggestions",
                "submittedToVendor"
            })
    @CommitmentInPart("D-019")
    void theLogTakesEachGroupAlone(String key) {
        var record = with(D, "D-C07", key, Given.of("text"));
        var time = ((Given.Members) record.get("fields")).members().get("useTime");
        record.put("fields", new Given.Members(Map.of(key, Given.of("text"), "useTime", time)));
        assertThat(((Ingested.Accepted) D.take(record)).record().values()).containsOnlyKeys(key, "useTime");
    }

    @ParameterizedTest
    @CsvSource({
        "D-P03, READ, PURPOSE_NOT_ALLOWED",
        "D-P06, READ, PURPOSE_NOT_ALLOWED",
        "D-P07, READ, PURPOSE_NOT_ALLOWED",
        "D-P03, AGGREGATE, YES",
        "D-P06, AGGREGATE, YES",
        "D-P07, AGGREGATE, YES",
        "D-P04, READ, YES",
        "D-P05, READ, YES",
        "D-P13, READ, PURPOSE_NOT_ALLOWED",
        "D-P13, AGGREGATE, PURPOSE_NOT_ALLOWED",
        "D-P01, READ, PURPOSE_NOT_ALLOWED",
        "D-P09, AGGREGATE, PURPOSE_NOT_ALLOWED"
    })
    @Commitment("D-020")
    void theLogServesStatisticsAsFiguresOnly(String purpose, String action, String outcome) {
        var asked = action.equals("READ") ? READ : AGGREGATE;
        assertThat(D.ask(asked, D.job(), "D-C07", purpose)).isEqualTo(outcome);
        if (!outcome.equals("YES") || asked == READ) return;
        var question = Question.of(AGGREGATE, D.job(), TENANT, "D-C07", purpose).at(Service.NOON);
        var duties = ((Decision.Yes) D.point().decide(question, D.situation())).duties();
        assertThat(duties.smallestGroup()).as("fewer people are left out").isEqualTo(5);
        assertThat(D.category("D-C07").fields()).extracting("key").doesNotContain("accountName");
    }

    @ParameterizedTest
    @CsvSource({
        "SESSION, ACCEPTED",
        "EMAIL_CODE, ACCEPTED",
        "DOCUMENT, ACCEPTED",
        "SELFIE, VALIDATION",
        "FINGERPRINT, VALIDATION"
    })
    @CommitmentInPart("D-023")
    void onlyTheKnownProofsOfAPersonAreTaken(String kind, String outcome) {
        assertThat(outcome(D.take(with(D, "D-C08", "proofKind", Given.of(kind)))))
                .isEqualTo(outcome);
    }

    @Test
    @CommitmentInPart("D-024")
    void aCaseHoldsItsGroups() {
        var taken = (Ingested.Accepted) D.take(D.record(D.category("D-C09")));
        assertThat(taken.record().values())
                .containsOnlyKeys(
                        "communicationRecord",
                        "callRecord",
                        "accountInformation",
                        "workOrder",
                        "proofOfFacts",
                        "contactDetails",
                        "feedbackOrSuggestions");
        assertThat(outcome(D.take(with(D, "D-C09", "mood", Given.of("x"))))).isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    @Commitment("D-026")
    void casesAndAnswersAreAssessedWithoutNames() {
        assertThat(assessed("D-C09")).doesNotContain("accountInformation", "contactDetails", "callRecord");
        assertThat(assessed("D-C10")).containsExactly("surveyId", "answer");
        var showing = new Showing(D.category("D-C10"), projection("D-C10"), context());
        assertThat(showing.one("answer", new FieldValue.Words("ask anna@example.com or +8613800138000")))
                .isEqualTo("ask *** or ***");
        for (var category : List.of("D-C09", "D-C10")) {
            assertThat(D.ask(READ, staff(Role.MARKETING), category, "D-P09")).isEqualTo("ROLE_NOT_ALLOWED");
            assertThat(D.ask(READ, Service.manager(), category, "D-P09")).isEqualTo("ROLE_NOT_ALLOWED");
        }
    }

    private static List<String> assessed(String category) {
        return projection(category).visible();
    }

    private static Projection projection(String category) {
        var privacy = staff(Role.PRIVACY);
        var question = Question.of(READ, privacy, TENANT, category, "D-P09").at(Service.NOON);
        var duties = ((Decision.Yes) D.point().decide(question, D.situation())).duties();
        return Projection.of(D.category(category), duties, List.of());
    }

    private static ReadingContext context() {
        return new ReadingContext("CN", new HashingKey(new byte[HashingKey.LENGTH]));
    }
}
