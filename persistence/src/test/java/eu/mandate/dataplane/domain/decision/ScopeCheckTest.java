package eu.mandate.dataplane.domain.decision;

import static eu.mandate.dataplane.domain.decision.Situations.HARBOUR;
import static eu.mandate.dataplane.domain.decision.Situations.NOON;
import static eu.mandate.dataplane.domain.decision.Situations.manager;
import static eu.mandate.dataplane.domain.decision.Situations.member;
import static eu.mandate.dataplane.domain.decision.Situations.whole;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import eu.mandate.visibility.domain.CategoryVisibility;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.RecordScope;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Outside of the scope there is no record for ordinary members, and a refusal for those who answer for the data. */
class ScopeCheckTest {
    private static final RecordScope DESK =
            RecordScope.of(new CompiledRange.Lists(Set.of(3), false, Set.of(), Set.of()));

    @Test
    void aRecordOutsideIsRefusedToWhoAnswersForTheDataAndHiddenFromOthers() {
        var outside = new Belonging(11, 4, null, null);
        assertThat(code(manager(), DESK, outside)).isEqualTo(Code.OUT_OF_SCOPE);
        assertThat(code(member(), DESK, outside)).isEqualTo(Code.NOT_FOUND);
        assertThat(code(manager(), DESK, new Belonging(11, 3, null, null))).isNull();
        assertThat(code(member(), DESK, new Belonging(11, 3, null, null))).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TENANT_ADMIN", "PRIVACY_MANAGER", "AUDITOR", "MEMBER"})
    void whoeverHasAnAnswerableRoleIsToldOfTheScope(Role role) {
        var actor = Actor.ofOrganisation(HARBOUR, EnumSet.of(role, Role.MEMBER));
        var expected = role == Role.MEMBER ? Code.NOT_FOUND : Code.OUT_OF_SCOPE;
        assertThat(code(actor, DESK, Belonging.NOWHERE)).isEqualTo(expected);
    }

    @Test
    void whoHasLeftIsResponsibleForNothing() {
        assertThat(code(manager(), DESK, new Belonging(11, null, null, null))).isEqualTo(Code.OUT_OF_SCOPE);
    }

    @Test
    void ofManyRecordsTheQuerySeesThoseInside() {
        var sight = Sight.ofMany(category -> visible(RecordScope.NONE));
        var question = Question.of(Action.READ, member(), HARBOUR, "H-C02", "H-P02/READ")
                .at(NOON);
        var decision = point(sight).decide(question, whole());
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.grounds()).extracting(Ground::key).contains("decision-no-scope");
    }

    @Test
    void theInstructionThatDecidedIsNamed() {
        var sight = Sight.ofMany(category -> visible(DESK));
        var question = Question.of(Action.READ, member(), HARBOUR, "H-C02", "H-P02/READ")
                .at(NOON);
        assertThat(point(sight).decide(question, whole()).grounds())
                .filteredOn(ground -> ground.key().equals("decision-scope"))
                .extracting(ground -> ground.by().reference())
                .containsExactly("8");
    }

    @Test
    void whatOnlyThePlatformHidesIsToldApartFromWhatIsNotInstructed() {
        assertThat(grounds(new Belonging(11, 4, null, null))).contains("decision-outside-platform");
        assertThat(grounds(new Belonging(11, 5, null, null))).contains("decision-out-of-scope");
        assertThat(grounds(new Belonging(11, 3, null, null))).contains("decision-scope-platform");
    }

    @Test
    void alsoAskedAboutTakingInAHiddenRecordIsNoneForAnOrdinaryMember() {
        var sight = Sight.ofOne(category -> visible(DESK), new Belonging(11, 4, null, null).place(null), Set.of());
        var question = Question.of(Action.INGEST, member(), HARBOUR, "H-C02", "H-P02/READ")
                .at(NOON);
        var decision = (Decision.No) point(sight).decide(question, whole());
        assertThat(decision.code()).isEqualTo(Code.NOT_FOUND);
    }

    private static List<String> grounds(Belonging belonging) {
        var instructed = RecordScope.of(new CompiledRange.Lists(Set.of(3, 4), false, Set.of(), Set.of()));
        var visible = new CategoryVisibility(DESK, Set.of(), false, 8, instructed, null);
        var sight = Sight.ofOne(category -> visible, belonging.place(null), Set.of());
        var question = Question.of(Action.READ, manager(), HARBOUR, "H-C02", "H-P02/READ")
                .at(NOON);
        return point(sight).decide(question, whole()).grounds().stream()
                .map(Ground::key)
                .toList();
    }

    private static Code code(Actor actor, RecordScope scope, Belonging belonging) {
        var sight = Sight.ofOne(category -> visible(scope), belonging.place(null), Set.of());
        var question =
                Question.of(Action.READ, actor, HARBOUR, "H-C02", "H-P02/READ").at(NOON);
        return point(sight).decide(question, whole()) instanceof Decision.No no ? no.code() : null;
    }

    private static CategoryVisibility visible(RecordScope scope) {
        return new CategoryVisibility(scope, Set.of(), false, scope.isEmpty() ? null : 8);
    }

    private static DecisionPoint point(Sight sight) {
        return DecisionPoint.standard().with(new PermissionCheck(sight)).with(new ScopeCheck(sight));
    }
}
