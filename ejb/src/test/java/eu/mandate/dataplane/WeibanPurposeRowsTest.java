package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.JuwaitongRowsTest.with;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.Service.staff;
import static eu.mandate.dataplane.domain.decision.Action.AGGREGATE;
import static eu.mandate.dataplane.domain.decision.Action.COUNT;
import static eu.mandate.dataplane.domain.decision.Action.EXPORT;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static eu.mandate.dataplane.domain.decision.Action.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.decision.NeedCheck;
import eu.mandate.dataplane.domain.decision.OperationCheck;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Sight;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.visibility.domain.CategoryVisibility;
import eu.mandate.visibility.domain.RecordScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of Weiban about purposes: who may use what for which, and what comes out then. */
class WeibanPurposeRowsTest {

    private static final Service W = Service.of("weiban");

    @ParameterizedTest
    @CsvSource({
        "W-P06/SERVICE, YES",
        "W-P06/MARKETING, INSTRUCTION_MISSING",
        "W-P06/SALES, INSTRUCTION_MISSING",
        "W-P06, PURPOSE_NOT_ALLOWED",
        "W-P06/ADVERTISING, PURPOSE_NOT_ALLOWED"
    })
    @Commitment("W-013")
    void operationsThatWereLeftOutOfTheEntrustmentAreRefused(String purpose, String outcome) {
        var excluded = Map.of("W-P06/MARKETING", 7, "W-P06/SALES", 8);
        var service = W.asking(W.point().with(new OperationCheck(use -> Optional.ofNullable(excluded.get(use)))));
        for (var action : List.of(READ, SEARCH, COUNT, AGGREGATE, EXPORT)) {
            assertThat(service.ask(action, manager(), "W-C05", purpose)).isEqualTo(outcome);
        }
        assertThat(service.ask(READ, service.job(), "W-C05", purpose)).isEqualTo(outcome);
        var record = service.record(service.category("W-C05"));
        record.put("purpose", Given.of(purpose));
        assertThat(outcome(service.take(record))).isEqualTo(outcome.equals("YES") ? "ACCEPTED" : outcome);
    }

    @Test
    @Commitment("W-018")
    void theProductLearnsFromFiguresAndFromEntrustedDataOnInstructionOnly() {
        for (var caller : List.of(manager(), W.job())) {
            for (var action : List.of(READ, SEARCH, COUNT, AGGREGATE)) {
                assertThat(W.ask(action, caller, "W-C05", "W-P20")).isEqualTo("INSTRUCTION_MISSING");
            }
            for (var category : List.of("W-C10", "W-C12")) {
                assertThat(W.ask(READ, caller, category, "W-P20")).isEqualTo("PURPOSE_NOT_ALLOWED");
                assertThat(W.ask(AGGREGATE, caller, category, "W-P20")).isEqualTo("YES");
            }
        }
        var all = W.entrustment();
        var instructed = W.entrusting(
                new Entrustment(9, "h", all.agreement(), all.activities(), Map.of("W-P20", 6), all.periods()));
        assertThat(instructed.ask(AGGREGATE, W.job(), "W-C05", "W-P20")).isEqualTo("YES");
        assertThat(instructed.ask(READ, W.job(), "W-C05", "W-P20")).isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @Test
    @Commitment("W-029")
    void theNumberIsForThoseWhoSetTheFunctionsUp() {
        var setUp = visible(staff(Role.ONBOARDING), "W-C01", "W-P01");
        assertThat(setUp).containsExactly("nickname", "mobile");
        assertThat(W.ask(READ, staff(Role.ONBOARDING), "W-C01", "W-P08")).isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(W.ask(READ, staff(Role.MARKETING), "W-C01", "W-P01")).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(W.ask(READ, staff(Role.ONBOARDING), "W-C07", "W-P08")).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W-C01", "W-C02"})
    @CommitmentInPart("W-034")
    void studiesSeeNobodysNameOrNumber(String category) {
        for (var purpose : List.of("W-P03", "W-P04")) {
            assertThat(W.ask(READ, staff(Role.PRIVACY), category, purpose)).isEqualTo("YES");
        }
        assertThat(visible(staff(Role.PRIVACY), category, "W-P05"))
                .doesNotContain("avatar", "nickname", "mobile", "enterpriseInfo", "wecomLink", "providedBy");
        assertThat(outcome(W.take(W.record(W.category("W-C26"))))).isEqualTo("ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource({
        "W-P06/SERVICE, 会员转接, PURPOSE_NOT_ALLOWED", "W-P07, 会员转接, YES",
        "W-P06/SERVICE, 会员转接，亦用于W-P06, YES", "W-P06/SERVICE, W-P061 and XW-P06, PURPOSE_NOT_ALLOWED",
    })
    @Commitment("W-047")
    void whatTheSelfBuiltAppGaveIsSeenForTheStatedNeed(String purpose, String need, String outcome) {
        var sight = Sight.ofMany(category -> new CategoryVisibility(RecordScope.ALL, Set.of(), true, 4, null, need));
        var asking = W.asking(W.point().with(new NeedCheck(sight)));
        for (var category : List.of("W-C07", "W-C08")) {
            for (var action : List.of(READ, SEARCH, COUNT, EXPORT)) {
                assertThat(asking.ask(action, manager(), category, purpose)).isEqualTo(outcome);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"W-C10", "W-C11", "W-C12", "W-C18"})
    @CommitmentInPart("W-074")
    void securityIsNotForSupport(String category) {
        assertThat(W.ask(READ, staff(Role.SECURITY), category, "W-P19")).isEqualTo("YES");
        for (var role : List.of(Role.SUPPORT, Role.BILLING, Role.ONBOARDING, Role.MARKETING)) {
            assertThat(W.ask(READ, staff(role), category, "W-P19"))
                    .as(role.name())
                    .isEqualTo("ROLE_NOT_ALLOWED");
        }
        assertThat(W.ask(READ, manager(), category, "W-P19")).isEqualTo("ROLE_NOT_ALLOWED");
        var detection = Actor.job(TENANT, Set.of("W-P13"));
        assertThat(W.ask(READ, detection, category, "W-P19"))
                .as("a job for something else")
                .isEqualTo("ROLE_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({"W-P99", "marketing to everybody", "W-P19/ANYTHING"})
    @CommitmentInPart("W-077")
    void aPurposeThatIsNotRegisteredIsNoPurpose(String purpose) {
        assertThat(W.ask(READ, W.job(), "W-C05", purpose)).isIn("PURPOSE_NOT_ALLOWED", "ROLE_NOT_ALLOWED");
        assertThat(W.ask(READ, manager(), "W-C05", purpose)).isEqualTo("PURPOSE_NOT_ALLOWED");
        var record = W.record(W.category("W-C12"));
        record.put("purpose", Given.of(purpose));
        assertThat(outcome(W.take(record))).isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @Test
    @CommitmentInPart("W-066")
    void participantsOfAnActivityServeItsCountingAlone() {
        for (var purpose : W.profile().purposes()) {
            var asked = W.ask(READ, manager(), "W-C15", purpose.code());
            assertThat(asked)
                    .as(purpose.code())
                    .isEqualTo(purpose.code().equals("W-P15") ? "YES" : "PURPOSE_NOT_ALLOWED");
        }
        assertThat(outcome(W.take(with(W, "W-C15", "activityId", Given.NOTHING))))
                .isEqualTo("VALIDATION");
    }

    private static List<String> visible(Actor actor, String category, String purpose) {
        var question = Question.of(READ, actor, TENANT, category, purpose).at(Service.NOON);
        var duties = ((Decision.Yes) W.point().decide(question, W.situation())).duties();
        return Projection.of(W.category(category), duties, List.of()).visible();
    }
}
