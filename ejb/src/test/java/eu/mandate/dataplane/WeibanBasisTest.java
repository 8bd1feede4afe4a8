package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.JuwaitongRowsTest.with;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.Service.staff;
import static eu.mandate.dataplane.domain.decision.Action.CORRECT;
import static eu.mandate.dataplane.domain.decision.Action.INGEST;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.FieldDuty;
import eu.mandate.dataplane.domain.decision.Origin;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of Weiban about what data has to rest on before it comes in: consents, notices, authorisations, links. */
class WeibanBasisTest {

    private static final Service W = Service.of("weiban");

    @ParameterizedTest
    @ValueSource(strings = {"gps", "wlanAccessPoints", "bluetooth", "baseStation"})
    @Commitment("W-057")
    @CommitmentInPart("W-021")
    void whereaboutsComeInAfterASeparateConsentOnly(String signal) {
        var type = signal.equals("gps") ? Given.of("30.25,120.17") : new Given.Sequence(List.of(Given.of("a")));
        for (var purpose : List.of("W-P11", "W-P19")) {
            var record = with(W, "W-C11", signal, type);
            record.put("purpose", Given.of(purpose));
            var refused = (Ingested.Refused) W.take(record);
            assertThat(refused.code()).isEqualTo(Code.SEPARATE_CONSENT_REQUIRED);
            assertThat(refused.errors()).extracting("pointer").containsExactly("/fields/" + signal);
        }
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.77, 203.0.113.0", "2001:db8:1:2::7, 2001:db8:1::"})
    @Commitment("W-057")
    void theAddressOfADeviceComesInAloneAndIsKeptCoarse(String told, String kept) {
        var taken = (Ingested.Accepted) W.take(with(W, "W-C11", "ipAddress", Given.of(told)));
        assertThat(taken.record().values()).isEqualTo(Map.of("ipAddress", new FieldValue.Words(kept)));
    }

    @Test
    @CommitmentInPart("W-021")
    void whatIsSensitiveIsMaskedUntilSomebodyWhoMayUnmaskSaysWhy() {
        var read = Question.of(READ, staff(Role.SECURITY), TENANT, "W-C11", "W-P19")
                .at(Service.NOON);
        assertThat(gps(read).masked()).isTrue();
        assertThat(gps(read.unmasked(" ")).masked()).isTrue();
        assertThat(gps(read.unmasked("incident 7, stolen device")).masked()).isFalse();
        var other = Question.of(READ, W.job(), TENANT, "W-C11", "W-P19").at(Service.NOON);
        assertThat(gps(other.unmasked("incident 7, stolen device")).masked()).isTrue();
    }

    private static FieldDuty gps(Question question) {
        return ((Decision.Yes) W.point().decide(question, W.situation()))
                .duties()
                .field("gps");
    }

    @Test
    @CommitmentInPart("W-027")
    void aRegistrationComesByTheLinkOfTheAccountAlone() {
        var linked = W.record(W.category("W-C01"));
        var taken = (Ingested.Accepted) W.take(linked);
        assertThat(taken.record().values())
                .containsOnlyKeys("avatar", "nickname", "mobile", "enterpriseInfo", "wecomLink");
        assertThat(outcome(W.take(with(W, "W-C01", "wecomLink", Given.NOTHING))))
                .isEqualTo("SOURCE_NOT_ALLOWED");
        linked.remove("sourceChannel");
        assertThat(outcome(W.take(linked))).isEqualTo("SOURCE_NOT_ALLOWED");
        linked.put("sourceChannel", Given.of("WEB"));
        assertThat(outcome(W.take(linked))).isEqualTo("SOURCE_NOT_ALLOWED");
        assertThat(outcome(W.take(with(W, "W-C01", "email", Given.of("a@b.example")))))
                .isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    @CommitmentInPart("W-028")
    void nobodyEntersOrCorrectsTheNumberOfSomebodyElse() {
        var typed = W.record(W.category("W-C01"));
        typed.put("source", Given.of("ENTERED"));
        assertThat(outcome(W.take(typed))).isEqualTo("ROLE_NOT_ALLOWED");
        for (var role : List.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER)) {
            var right = Question.of(CORRECT, of(role), TENANT, "W-C01", "W-P01").at(Service.NOON);
            assertThat(W.outcome(right.about(List.of("mobile")))).isEqualTo("ROLE_NOT_ALLOWED");
            assertThat(W.outcome(right.about(List.of("nickname")))).isEqualTo("YES");
            assertThat(entering(of(role), "letter 3")).isEqualTo("ROLE_NOT_ALLOWED");
            assertThat(entering(of(role), null)).isEqualTo("ROLE_NOT_ALLOWED");
        }
        assertThat(entering(of(Role.MEMBER), "letter 3")).as("the person").isEqualTo("YES");
        assertThat(entering(of(Role.MEMBER), null)).isEqualTo("NO_LEGAL_BASIS");
    }

    private static Actor of(Role role) {
        return Actor.ofOrganisation(TENANT, Set.of(role));
    }

    private static String entering(Actor actor, String authorisation) {
        var origin = new Origin(CollectionSource.ENTERED, "WECOM_TP_APP", null, authorisation);
        var question = Question.of(INGEST, actor, TENANT, "W-C01", "W-P01").at(Service.NOON);
        return W.outcome(question.from(origin).about(List.of("mobile")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W-C01", "W-C09"})
    @CommitmentInPart({"W-028", "W-054"})
    void nothingIsTakenOfAnIndividualWhomTheOrganisationDidNotAuthorise(String category) {
        var record = W.record(W.category(category));
        assertThat(outcome(W.take(record))).isEqualTo("ACCEPTED");
        record.put("authorisation", Given.of(" "));
        assertThat(outcome(W.take(record))).isNotEqualTo("ACCEPTED");
        record.remove("authorisation");
        assertThat(outcome(W.take(record))).isEqualTo("NO_LEGAL_BASIS");
    }

    @Test
    @CommitmentInPart("W-054")
    void theBusinessCardHasItsSixFields() {
        var taken = (Ingested.Accepted) W.take(W.record(W.category("W-C09")));
        assertThat(taken.record().values())
                .containsOnlyKeys("nickname", "avatar", "mobile", "email", "position", "address");
        assertThat(outcome(W.take(with(W, "W-C09", "birthday", Given.of("x"))))).isEqualTo("UNKNOWN_FIELD");
    }

    @ParameterizedTest
    @CsvSource({
        "W-C04, NOTICE_REQUIRED", "W-C07, NOTICE_REQUIRED", "W-C05, PURPOSE_NOT_ALLOWED",
        "W-C08, PURPOSE_NOT_ALLOWED", "W-C01, PURPOSE_NOT_ALLOWED", "W-C15, PURPOSE_NOT_ALLOWED"
    })
    @CommitmentInPart({"W-050", "W-029"})
    void outreachBeginsWithANoticeAndNeverReachesCustomers(String category, String outcome) {
        assertThat(W.ask(READ, manager(), category, "W-P08")).isEqualTo(outcome);
        assertThat(W.ask(READ, W.job(), category, "W-P08")).isEqualTo(outcome);
        var own = Set.of("W-C04", "W-C07").contains(category);
        assertThat(W.ask(READ, staff(Role.MARKETING), category, "W-P08")).isEqualTo(own ? outcome : "ROLE_NOT_ALLOWED");
    }

    @Test
    @CommitmentInPart("W-062")
    void aCallIsRecordedOnlyAfterThatWasAnnounced() {
        assertThat(outcome(W.take(with(W, "W-C14", "announced", new Given.Truth(true)))))
                .isEqualTo("ACCEPTED");
        for (var silent : List.of(Given.NOTHING, new Given.Truth(false))) {
            var refused = (Ingested.Refused) W.take(with(W, "W-C14", "announced", silent));
            assertThat(refused.code()).isEqualTo(Code.NOTICE_REQUIRED);
            assertThat(refused.errors()).extracting("pointer").containsExactly("/fields/callRecord");
        }
        var written = with(W, "W-C14", "callRecord", Given.NOTHING);
        var fields = new TreeMap<>(((Given.Members) written.get("fields")).members());
        fields.remove("announced");
        written.put("fields", new Given.Members(fields));
        assertThat(outcome(W.take(written))).as("without a recording").isEqualTo("ACCEPTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W-C17", "W-C18"})
    @CommitmentInPart({"W-070", "W-075"})
    void whatPartnersGiveNamesWhatAllowsIt(String category) {
        var record = W.record(W.category(category));
        record.put("source", Given.of("THIRD_PARTY"));
        record.put("sourceChannel", Given.of("THIRD_PARTY_PLATFORM"));
        assertThat(outcome(W.take(record))).isEqualTo("ACCEPTED");
        record.remove("authorisation");
        assertThat(outcome(W.take(record))).isEqualTo("NO_LEGAL_BASIS");
    }
}
