package eu.mandate.dataplane;

import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.domain.decision.Action.AGGREGATE;
import static eu.mandate.dataplane.domain.decision.Action.EXPORT;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static eu.mandate.dataplane.domain.decision.Action.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Explanation;
import eu.mandate.dataplane.domain.decision.Explanation.Visibility;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.record.RecordSamples;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows of JuWaiTong about studies of use, figures and the report to the organisation. */
class JuwaitongStudiesRowsTest {

    private static final Service J = Service.of("juwaitong");

    @Test
    @CommitmentInPart("J-045")
    void aStudyOfUseHasNoNamesNoAddressesAndNoSmallGroups() {
        assertThat(Shown.fields(J, J.job(), "J-C15", "J-P09"))
                .containsExactly("loginFrequency", "activityTypes", "logsIn", "timeSpent");
        assertThat(Shown.fields(J, J.job(), "J-C21", "J-P09")).containsExactly("surveyId", "question", "answer");
        assertThat(Shown.fields(J, J.job(), "J-C17", "J-P09"))
                .containsExactly("caseId", "supportQuestion", "otherQuestion", "generalFeedback");
        var question = Map.<String, Given>of(
                "supportQuestion", Given.of("From 192.0.2.7 I cannot sign in as anna@example.com, call 040 12345678"));
        assertThat(Shown.of(J, J.job(), Shown.with(J, "J-C17", question), "J-P09"))
                .containsEntry("supportQuestion", "From *** I cannot sign in as ***, call ***");
        for (var category : List.of("J-C15", "J-C17", "J-C21")) {
            assertThat(J.ask(EXPORT, J.job(), category, "J-P09")).isEqualTo("YES");
            assertThat(Shown.duties(J, EXPORT, J.job(), category, "J-P09").pseudonymous())
                    .isTrue();
            assertThat(Shown.duties(J, AGGREGATE, J.job(), category, "J-P09").smallestGroup())
                    .isEqualTo(5);
        }
        assertThat(J.ask(READ, J.job(), "J-C14", "J-P09")).isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @Test
    void anExplanationTellsThatWhatNamesSomebodyDoesNotComeOut() {
        var question =
                Question.of(READ, J.job(), Service.TENANT, "J-C21", "J-P09").at(Service.NOON);
        var told = Explanation.of(J.point().decide(question, J.situation()), J.category("J-C21"));
        var respondent = told.fields().get(3);
        assertThat(respondent.key()).isEqualTo("respondent");
        assertThat(respondent.visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(respondent.reason().sentence().en()).contains("tells who somebody is");
    }

    @Test
    @CommitmentInPart("J-091")
    void aggregatedAnalysisReadsNoRecords() {
        for (var category : J.profile().categories()) {
            if (!category.tenantScoped()) continue;
            for (var action : List.of(READ, AGGREGATE, EXPORT)) {
                assertThat(J.ask(action, J.job(), category.code(), "J-P13"))
                        .as(category.code())
                        .isEqualTo("PURPOSE_NOT_ALLOWED");
            }
        }
        assertThat(Shown.duties(J, AGGREGATE, manager(), "J-C12", "J-P12").smallestGroup())
                .isEqualTo(5);
    }

    @Test
    @CommitmentInPart("J-072")
    void theReportIsMadeForItsPurposeAndForNoOther() {
        var usage = Actor.ofOrganisation(Service.TENANT, Set.of(Role.USAGE_MANAGER));
        for (var purpose : J.profile().purposes()) {
            if (purpose.underHoldOnly() || purpose.code().equals("J-P11")) continue;
            var use = RecordSamples.use(purpose);
            assertThat(List.of(J.ask(REPORT, usage, "J-C01", use), J.ask(REPORT, usage, "J-C15", use)))
                    .as(use)
                    .containsOnly("PURPOSE_NOT_ALLOWED");
        }
        assertThat(J.ask(REPORT, usage, "J-C01", "J-P11")).isEqualTo("YES");
        assertThat(J.ask(REPORT, usage, "J-C15", "J-P11")).isEqualTo("YES");
    }
}
