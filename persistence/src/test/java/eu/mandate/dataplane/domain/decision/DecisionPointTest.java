package eu.mandate.dataplane.domain.decision;

import static eu.mandate.dataplane.domain.decision.Situations.AT_HOME;
import static eu.mandate.dataplane.domain.decision.Situations.ENTRUSTED;
import static eu.mandate.dataplane.domain.decision.Situations.HARBOUR;
import static eu.mandate.dataplane.domain.decision.Situations.NOON;
import static eu.mandate.dataplane.domain.decision.Situations.manager;
import static eu.mandate.dataplane.domain.decision.Situations.member;
import static eu.mandate.dataplane.domain.decision.Situations.profile;
import static eu.mandate.dataplane.domain.decision.Situations.reading;
import static eu.mandate.dataplane.domain.decision.Situations.support;
import static eu.mandate.dataplane.domain.decision.Situations.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.decision.Explanation.Visibility;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.testing.Commitment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One point decides, in one order; whatever is missing is a no. */
class DecisionPointTest {

    private static final StaffStanding BOUND = new StaffStanding(true, true, true, "CASE-7");
    private static final DecisionPoint POINT = DecisionPoint.standard();

    @Test
    void allowsWhatIsEntrustedForItsPurpose() {
        var yes = yes(reading("H-C02", "H-P02/READ"));
        assertThat(yes.duties().role()).isEqualTo(VendorRole.PROCESSOR);
        assertThat(yes.duties().activity()).isEqualTo("H-A02");
        assertThat(yes.grounds()).extracting(Ground::key).contains("decision-agreement", "decision-entrusted");
    }

    @Test
    void answersByTheFirstStepThatFails() {
        var nobody = Question.of(Action.READ, null, HARBOUR, "NONE", "NONE").at(NOON);
        assertThat(code(nobody)).isEqualTo(Code.UNAUTHENTICATED);
        var elsewhere = Question.of(Action.READ, manager(), new TenantId(8), "NONE", "NONE")
                .at(NOON);
        assertThat(code(elsewhere)).isEqualTo(Code.NOT_FOUND);
        var unbound =
                Question.of(Action.READ, support(null), HARBOUR, "NONE", "NONE").at(NOON);
        assertThat(code(unbound)).isEqualTo(Code.CONFIDENTIALITY_MISSING);
        var role = Actor.ofOrganisation(HARBOUR, Set.of(Role.LEGAL));
        assertThat(code(Question.of(Action.READ, role, HARBOUR, "NONE", "NONE").at(NOON)))
                .isEqualTo(Code.ROLE_NOT_ALLOWED);
        assertThat(code(reading("NONE", "NONE"))).isEqualTo(Code.UNKNOWN_CATEGORY);
        assertThat(code(reading("H-C02", "H-P02/READ").about(List.of("sender", "none"))))
                .isEqualTo(Code.UNKNOWN_FIELD);
        assertThat(code(reading("H-C02", null))).isEqualTo(Code.VALIDATION);
        assertThat(code(reading("H-C02", "H-P01"))).isEqualTo(Code.PURPOSE_NOT_ALLOWED);
        var open = new Situation(profile(), new Entrustment(1, "h", null, Map.of(), Map.of(), Map.of()), null);
        assertThat(code(reading("H-C02", "H-P02/READ"), open)).isEqualTo(Code.INSTRUCTION_MISSING);
        assertThat(code(reading("H-C02", "H-P02/READ"), new Situation(profile(), ENTRUSTED, null)))
                .isEqualTo(Code.TRANSFER_BLOCKED);
    }

    /** Sabotage: each input of the situation is taken away, and the answer has to become a no. */
    @Test
    void failsClosedOnEveryMissingInput() {
        var question = reading("H-C02", "H-P02/READ");
        assertThat(POINT.decide(question, whole()).allowed()).isTrue();
        assertThat(code(question, new Situation(null, ENTRUSTED, AT_HOME))).isEqualTo(Code.PROFILE_INCOMPLETE);
        assertThat(code(question, new Situation(profile(), null, AT_HOME))).isEqualTo(Code.INSTRUCTION_MISSING);
        assertThat(code(question, new Situation(profile(), ENTRUSTED, null))).isEqualTo(Code.TRANSFER_BLOCKED);
        assertThat(code(question, situation(new Regions(null, "EU", List.of()))))
                .isEqualTo(Code.TRANSFER_BLOCKED);
        assertThat(code(question, situation(new Regions("EU", null, List.of()))))
                .isEqualTo(Code.TRANSFER_BLOCKED);
        assertThat(code(question.at(null))).isEqualTo(Code.UNAUTHENTICATED);
        var unnamed =
                Question.of(Action.READ, support(BOUND), HARBOUR, null, null).at(NOON);
        assertThat(code(unnamed)).isEqualTo(Code.ROLE_NOT_ALLOWED);
        assertThat(code(Question.of(Action.READ, manager(), HARBOUR, null, null).at(NOON)))
                .isEqualTo(Code.UNKNOWN_CATEGORY);
        var nothing = new Entrustment(1, "h", 4, Map.of(), Map.of(), Map.of());
        assertThat(code(question, new Situation(profile(), nothing, AT_HOME))).isEqualTo(Code.INSTRUCTION_MISSING);
        var ingest = Question.of(Action.INGEST, manager(), HARBOUR, "H-C02", "H-P02/READ")
                .at(NOON);
        assertThat(code(ingest)).isEqualTo(Code.SOURCE_NOT_ALLOWED);
    }

    @Test
    @Commitment("I-06")
    void letsTheVendorProcessOnlyUnderAnAgreementAndAnInstruction() {
        var agreed = new Entrustment(1, "h", 4, Map.of(), Map.of(), Map.of());
        var entrusted = new Entrustment(1, "h", null, Map.of("H-A02", 3), Map.of(), Map.of());
        for (var half : List.of(agreed, entrusted)) {
            assertThat(code(reading("H-C02", "H-P02/READ"), new Situation(profile(), half, AT_HOME)))
                    .isEqualTo(Code.INSTRUCTION_MISSING);
        }
        assertThat(POINT.decide(reading("H-C01", "H-P01"), new Situation(profile(), agreed, AT_HOME))
                        .allowed())
                .as("the vendor's own activity needs neither")
                .isTrue();
    }

    @Test
    void keepsWhatTheVendorHoldsForItselfFromTheOrganisation() {
        assertThat(code(reading("H-C05", "H-P04"))).isEqualTo(Code.ROLE_NOT_ALLOWED);
        assertThat(code(reading("H-C01", "H-P05"))).isEqualTo(Code.ROLE_NOT_ALLOWED);
        assertThat(code(reading("H-C05", "H-P01")))
                .as("the purpose is wrong first")
                .isEqualTo(Code.PURPOSE_NOT_ALLOWED);
    }

    @Test
    void showsTheVendorsPeopleWhatTheirRoleNamesWithinAnAssignment() {
        var question = Question.of(Action.READ, support(BOUND), HARBOUR, "H-C01", "H-P01")
                .at(NOON);
        assertThat(yes(question).duties().field("email").code()).isEqualTo(Code.ROLE_NOT_ALLOWED);
        assertThat(yes(question).duties().field("name")).isEqualTo(FieldDuty.SHOWN);
        var idle = new StaffStanding(true, true, true, null);
        assertThat(code(Question.of(Action.READ, support(idle), HARBOUR, "H-C01", "H-P01")
                        .at(NOON)))
                .isEqualTo(Code.ROLE_NOT_ALLOWED);
        assertThat(code(Question.of(Action.READ, support(BOUND), HARBOUR, "H-C02", "H-P02/READ")
                        .at(NOON)))
                .isEqualTo(Code.ROLE_NOT_ALLOWED);
    }

    @Test
    void hidesFieldsThatThePurposeHasNoUseFor() {
        var job = Actor.job(HARBOUR, Set.of("H-P05"));
        var duties = yes(Question.of(Action.READ, job, HARBOUR, "H-C01", "H-P05")
                        .at(NOON))
                .duties();
        assertThat(duties.field("name").code()).isEqualTo(Code.PURPOSE_NOT_ALLOWED);
        assertThat(duties.unused()).containsExactly("name");
        assertThat(code(Question.of(Action.READ, job, HARBOUR, "H-C01", "H-P01").at(NOON)))
                .isEqualTo(Code.ROLE_NOT_ALLOWED);
    }

    @Test
    void masksSensitiveFieldsUnlessSomebodyWhoMaySaysWhy() {
        var job = Actor.job(HARBOUR, Set.of("H-P04"));
        var question = Question.of(Action.READ, job, HARBOUR, "H-C05", "H-P04").at(NOON);
        assertThat(yes(question).duties().field("place").masked()).isTrue();
        assertThat(yes(question.unmasked("accident")).duties().field("place").masked())
                .isTrue();
        var order = reading("H-C04", "H-P03");
        assertThat(code(order)).isEqualTo(Code.ROLE_NOT_ALLOWED);
    }

    @Test
    void keepsDataInItsRegionUntilAWayIsRecorded() {
        var abroad = reading("H-C02", "H-P02/READ").over(new Journey("EU", "CN"));
        assertThat(code(abroad)).isEqualTo(Code.TRANSFER_MECHANISM_MISSING);
        var clauses = new Regions.Way("CN", "CONTRACT_CLAUSES", "SCC-12");
        assertThat(POINT.decide(abroad, situation(new Regions("EU", "EU", List.of(clauses))))
                        .allowed())
                .isTrue();
        assertThat(code(reading("H-C02", "H-P02/READ").over(new Journey("MOON", null))))
                .isEqualTo(Code.TRANSFER_BLOCKED);
        assertThat(code(reading("H-C02", "H-P02/READ"), situation(new Regions("EU", "CN", List.of()))))
                .isEqualTo(Code.TRANSFER_MECHANISM_MISSING);
    }

    @Test
    void tellsAnOrdinaryMemberNothingOfARecordOutsideTheScope() {
        var scoped = POINT.with(new Hidden());
        var question =
                Question.of(Action.READ, member(), HARBOUR, "H-C02", "H-P99").at(NOON);
        assertThat(((Decision.No) scoped.decide(question, whole())).code()).isEqualTo(Code.NOT_FOUND);
        assertThat(((Decision.No) scoped.decide(reading("H-C02", "H-P99"), whole())).code())
                .isEqualTo(Code.PURPOSE_NOT_ALLOWED);
        assertThat(((Decision.No) scoped.decide(reading("H-C02", "H-P02/READ"), whole())).code())
                .isEqualTo(Code.OUT_OF_SCOPE);
    }

    @Test
    void takesFurtherChecksAtTheirPlaceInTheOrder() {
        var withNotice = POINT.with(new Refusing(Step.NOTICE, Code.NOTICE_REQUIRED));
        assertThat(((Decision.No) withNotice.decide(reading("H-C02", "H-P99"), whole())).code())
                .isEqualTo(Code.PURPOSE_NOT_ALLOWED);
        assertThat(((Decision.No) withNotice.decide(reading("H-C02", "H-P02/READ"), whole())).step())
                .isEqualTo(Step.NOTICE);
    }

    @Test
    void refusesWithTheCodeAndThePointerOfWhatIsWrong() {
        assertThatThrownBy(
                        () -> POINT.decide(reading("H-C02", "H-P02"), whole()).orRefuse())
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.PURPOSE_NOT_ALLOWED);
                    assertThat(refusal.errors()).extracting("pointer").containsExactly("/purpose");
                });
    }

    @Test
    void explainsARecordAndEachFieldInBothLanguages() {
        var question = Question.of(Action.READ, support(BOUND), HARBOUR, "H-C01", "H-P01")
                .at(NOON);
        var explained = Explanation.of(
                POINT.decide(question, whole()), whole().category("H-C01").orElseThrow());
        assertThat(explained.reasons())
                .extracting(reason -> reason.by().reference())
                .contains("harbour-desk 1.0");
        assertThat(explained.fields())
                .extracting(Explanation.Field::visibility)
                .containsExactly(Visibility.SHOWN, Visibility.HIDDEN);
        assertThat(explained.fields().get(1).reason().sentence().zh()).contains("email");
        var refused = Explanation.of(
                POINT.decide(reading("H-C02", "H-P01"), whole()),
                whole().category("H-C02").orElseThrow());
        assertThat(refused.code()).isEqualTo(Code.PURPOSE_NOT_ALLOWED);
        assertThat(refused.step()).isEqualTo(7);
    }

    @Test
    void namesTheInstructionThatDecided() {
        var explained = Explanation.of(
                POINT.decide(reading("H-C02", "H-P02/READ"), whole()),
                whole().category("H-C02").orElseThrow());
        assertThat(explained.reasons())
                .filteredOn(reason -> reason.by().source() == Ground.Source.INSTRUCTION)
                .extracting(reason -> reason.by().reference())
                .containsExactly("4", "3");
    }

    private static Situation situation(Regions regions) {
        return new Situation(profile(), ENTRUSTED, regions);
    }

    private static Decision.Yes yes(Question question) {
        return POINT.decide(question, whole()).orRefuse();
    }

    private static Code code(Question question) {
        return code(question, whole());
    }

    private static Code code(Question question, Situation situation) {
        return ((Decision.No) POINT.decide(question, situation)).code();
    }

    private record Refusing(Step step, Code code) implements Check {
        @Override
        public Finding examine(Question question, Situation situation) {
            return Finding.failed(code, Ground.ofInstallation("decision-elsewhere"));
        }
    }

    private static final class Hidden implements Check {
        @Override
        public Step step() {
            return Step.SCOPE;
        }

        @Override
        public Finding examine(Question question, Situation situation) {
            return Finding.failed(Code.OUT_OF_SCOPE, Ground.ofInstallation("decision-elsewhere"));
        }
    }
}
