package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.Service.staff;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.PaidPlanCheck;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.ingest.Reception;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows of JuWaiTong about accounts, their payment, their support and their use. */
class JuwaitongAccountRowsTest {

    private static final Service J = Service.of("juwaitong");

    @Test
    @CommitmentInPart("J-016")
    void anAccountHasANameAndAnAddressAndNothingBesidesItsFourFields() {
        assertThat(outcome(J.take(J.record(J.category("J-C01"))))).isEqualTo("ACCEPTED");
        for (var required : List.of("name", "email")) {
            assertThat(outcome(J.take(Shown.without(J, "J-C01", required)))).isEqualTo("VALIDATION");
        }
        assertThat(Shown.fields(J, manager(), "J-C01", "J-P02"))
                .containsExactly("name", "email", "organisationName", "organisationAddress");
    }

    @Test
    @CommitmentInPart("J-018")
    void anAccountIsTakenInWithoutAPicture() {
        assertThat(outcome(J.take(Shown.without(J, "J-C01", "organisationName", "organisationAddress"))))
                .isEqualTo("ACCEPTED");
        assertThat(outcome(J.take(Shown.with(J, "J-C01", Map.of("picture", Given.of("x"))))))
                .isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    @CommitmentInPart("J-019")
    void ofWhatALoginProviderSendsTheAccountFieldsAreKeptAndTheRestIsDropped() {
        var friends = Map.<String, Given>of("friends", new Given.Sequence(List.of(Given.of("Bob"))));
        var sent = Shown.with(J, "J-C04", friends);
        assertThat(outcome(J.take(sent))).isEqualTo("UNKNOWN_FIELD");
        var taken = (Ingested.Accepted) J.gate(Reception.DROPPING).take(new Given.Members(sent));
        assertThat(taken.dropped()).isEqualTo(1);
        assertThat(taken.record().values()).containsKey("email").doesNotContainKey("friends");
        assertThat(taken.record().provenance().source()).isEqualTo(CollectionSource.SOCIAL_LOGIN);
        sent.put("source", Given.of("ENTERED"));
        assertThat(outcome(J.take(sent))).isEqualTo("SOURCE_NOT_ALLOWED");
    }

    @Test
    @Commitment("J-020")
    void paymentDataComesWithAPaidPlanOrTheNumberOfAPurchaseAndWithoutTheNumberOfTheCard() {
        var free = J.asking(J.point().with(new PaidPlanCheck(false)));
        var payment = payment();
        assertThat(outcome(J.take(payment))).isEqualTo("ACCEPTED");
        assertThat(outcome(free.take(payment))).isEqualTo("PURPOSE_NOT_ALLOWED");
        payment.put("authorisation", Given.of("purchase 2026-17"));
        assertThat(outcome(free.take(payment))).isEqualTo("ACCEPTED");
        assertThat(free.ask(READ, manager(), "J-C05", "J-P03"))
                .as("what is there stays readable")
                .isEqualTo("YES");
        var number = Map.<String, Given>of("cardNumber", Given.of("4111111111111111"));
        assertThat(outcome(J.take(Shown.with(J, "J-C05", number)))).isEqualTo("FORBIDDEN_FIELD");
    }

    private static Map<String, Given> payment() {
        var record = new TreeMap<>(J.record(J.category("J-C05")));
        record.remove("authorisation");
        record.put(
                "fields",
                new Given.Members(Map.of(
                        "paymentToken", Given.of("tok-1"),
                        "cardBrand", Given.of("VISA"),
                        "cardLast4", Given.of("4242"),
                        "cardExpiry", Given.of("12/28"))));
        return record;
    }

    @Test
    @CommitmentInPart("J-021")
    void serviceDataIsPlanTeamAndTransactions() {
        assertThat(Shown.fields(J, manager(), "J-C06", "J-P06"))
                .containsExactly("planType", "teamMemberCount", "serviceTransactions");
        for (var required : List.of("planType", "teamMemberCount")) {
            assertThat(outcome(J.take(Shown.without(J, "J-C06", required)))).isEqualTo("VALIDATION");
        }
    }

    @Test
    @CommitmentInPart("J-046")
    void aSurveyIsAnsweredWithOrWithoutAName() {
        assertThat(outcome(J.take(J.record(J.category("J-C21"))))).isEqualTo("ACCEPTED");
        assertThat(outcome(J.take(Shown.without(J, "J-C21", "respondent")))).isEqualTo("ACCEPTED");
        assertThat(outcome(J.take(Shown.without(J, "J-C21", "answer")))).isEqualTo("VALIDATION");
    }

    @Test
    @CommitmentInPart("J-028")
    void aLogHasItsFieldsAndNobodyOfTheOrganisationChangesIt() {
        assertThat(outcome(J.take(J.record(J.category("J-C14"))))).isEqualTo("ACCEPTED");
        var strokes = Map.<String, Given>of("keystrokes", Given.of("abc"));
        assertThat(outcome(J.take(Shown.with(J, "J-C14", strokes)))).isEqualTo("UNKNOWN_FIELD");
        var wrong = Map.<String, Given>of("ipAddress", Given.of("somewhere"));
        assertThat(outcome(J.take(Shown.with(J, "J-C14", wrong)))).isEqualTo("VALIDATION");
    }

    @Test
    @Commitment("J-029")
    void useIsCountsAndKindsAndNeverWhatWasSaid() {
        for (var content : List.of("messageText", "body", "posts")) {
            var told = Map.<String, Given>of(content, Given.of("See you at pier 4"));
            assertThat(outcome(J.take(Shown.with(J, "J-C15", told))))
                    .as(content)
                    .isEqualTo("UNKNOWN_FIELD");
        }
        assertThat(Shown.fields(J, staff(Role.PRIVACY), "J-C15", "J-P09"))
                .containsExactly("loginFrequency", "activityTypes", "logsIn", "timeSpent");
    }

    @Test
    @CommitmentInPart("J-031")
    void supportBelongsToACaseAndIsReadByWhoHandlesCases() {
        assertThat(outcome(J.take(Shown.without(J, "J-C17", "caseId")))).isEqualTo("VALIDATION");
        assertThat(J.ask(READ, staff(Role.SUPPORT), "J-C17", "J-P05")).isEqualTo("YES");
        assertThat(J.ask(READ, staff(Role.COMMS), "J-C17", "J-P05")).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    @Commitment("J-042")
    void contactDataServesTheContractAndMarketingOnlyByConsent() {
        var mail = Actor.job(TENANT, Set.of("J-P04", "J-P14"));
        assertThat(J.ask(READ, mail, "J-C01", "J-P04")).isEqualTo("YES");
        assertThat(J.ask(READ, mail, "J-C01", "J-P14")).isEqualTo("CONSENT_REQUIRED");
        assertThat(J.ask(READ, manager(), "J-C01", "J-P14")).isEqualTo("CONSENT_REQUIRED");
        for (var category : List.of("J-C01", "J-C17")) {
            for (var purpose : List.of("J-P04", "J-P05", "J-P06")) {
                assertThat(J.ask(READ, manager(), category, purpose)).isEqualTo("YES");
            }
        }
        assertThat(J.ask(READ, manager(), "J-C18", "J-P05")).isEqualTo("YES");
        assertThat(J.ask(READ, manager(), "J-C18", "J-P04")).isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(J.ask(READ, manager(), "J-C17", "J-P14")).isEqualTo("PURPOSE_NOT_ALLOWED");
    }
}
