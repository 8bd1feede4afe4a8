package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.JuwaitongRowsTest.with;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.staff;
import static eu.mandate.dataplane.domain.decision.Action.CORRECT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.ingest.Reception;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of Weiban about what a category holds: its fields, and what becomes of others. */
class WeibanCategoryRowsTest {

    private static final Service W = Service.of("weiban");

    @ParameterizedTest
    @CsvSource({
        "W-C03, mobile, departmentId departmentName parentDepartment",
        "W-C04, mobile, userid name gender departmentId position followStatus",
        "W-C08, birthday, userid name avatar unionID type gender remark company description tags",
        "W-C15, city, avatar nickname unionID activityId",
        "W-C21, ip, cookieNumber viewedAt pageDescription",
    })
    @CommitmentInPart({"W-042", "W-049", "W-065", "W-165"})
    void whatAPlatformDeliversBesideIsDroppedAndCounted(String category, String stray, String fields) {
        var record = with(W, category, stray, Given.of("13800138000"));
        assertThat(outcome(W.take(record))).isEqualTo("UNKNOWN_FIELD");
        var taken = (Ingested.Accepted) W.gate(Reception.DROPPING).take(new Given.Members(record));
        assertThat(taken.dropped()).isEqualTo(1);
        assertThat(taken.record().values()).containsOnlyKeys(fields.split(" "));
        assertThat(taken.record().subjects())
                .as("whom the dropped field told of")
                .isEmpty();
    }

    @Test
    @Commitment("W-165")
    void aBeaconKeepsNoAddress() {
        for (var key : List.of("ip", "ipAddress", "userAgent")) {
            assertThat(outcome(W.take(with(W, "W-C21", key, Given.of("192.0.2.7")))))
                    .isEqualTo("UNKNOWN_FIELD");
            var taken = (Ingested.Accepted)
                    W.gate(Reception.DROPPING).take(new Given.Members(with(W, "W-C21", key, Given.of("192.0.2.7"))));
            assertThat(taken.record().values()).containsOnlyKeys("cookieNumber", "viewedAt", "pageDescription");
        }
    }

    @Test
    @CommitmentInPart("W-059")
    void theLogHasItsSevenFieldsAndNobodyCorrectsIt() {
        var taken = (Ingested.Accepted) W.take(W.record(W.category("W-C12")));
        assertThat(taken.record().values())
                .containsOnlyKeys(
                        "searchQuery",
                        "ipAddress",
                        "browserType",
                        "telecomOperator",
                        "language",
                        "accessedAt",
                        "visitedPages");
        assertThat(outcome(W.take(with(W, "W-C12", "screenSize", Given.of("x")))))
                .isEqualTo("UNKNOWN_FIELD");
        for (var role : List.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.MEMBER)) {
            assertCorrecting(Actor.ofOrganisation(TENANT, Set.of(role)));
        }
        assertCorrecting(staff(Role.OPERATIONS));
    }

    private static void assertCorrecting(Actor actor) {
        for (var purpose : List.of("W-P09", "W-P10", "W-P11", "W-P20")) {
            var question = Question.of(CORRECT, actor, TENANT, "W-C12", purpose).at(Service.NOON);
            assertThat(W.outcome(question.about(List.of("language")))).isEqualTo("ROLE_NOT_ALLOWED");
        }
    }

    @Test
    @CommitmentInPart("W-065")
    void participantsComeByTheirAuthorisationOfTheAccountAlone() {
        for (var source : List.of("ENTERED", "SYNC_WECOM_TP", "AUTO_LOG", "THIRD_PARTY")) {
            var record = W.record(W.category("W-C15"));
            record.put("source", Given.of(source));
            assertThat(outcome(W.take(record))).isEqualTo("SOURCE_NOT_ALLOWED");
        }
        assertThat(W.record(W.category("W-C15"))).containsEntry("source", Given.of("H5_OAUTH"));
        assertThat(outcome(W.take(W.record(W.category("W-C15"))))).isEqualTo("ACCEPTED");
    }

    @Test
    @CommitmentInPart("W-025")
    void prospectsAreNotAmongTheDataOfAnOrganisation() {
        assertThat(outcome(W.take(W.record(W.category("W-C24"))))).isEqualTo("UNKNOWN_CATEGORY");
        assertThat(W.category("W-C24").subjects()).containsExactly("PROSPECT_REP");
    }
}
