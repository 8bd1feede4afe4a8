package eu.mandate.catalogue.service.juwaitong;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Purposes of JuWaiTong against tables typed anew. */
class JuwaitongPurposesTest extends JuwaitongTest {

    private static final String PURPOSES = """
            J-P01 J-C01 J-C04 J-C27
            J-P02 J-C01 J-C02 J-C03 J-C04 J-C06
            J-P03 J-C01 J-C05 J-C06
            J-P04 J-C01 J-C02 J-C17
            J-P05 J-C01 J-C17 J-C18
            J-P06 J-C01 J-C06 J-C17
            J-P07 J-C14 J-C16
            J-P08 J-C08
            J-P09 J-C15 J-C17 J-C21
            J-P10 J-C07 J-C09 J-C10 J-C11 J-C13 J-C27 J-C28
            J-P11 J-C01 J-C15
            J-P12 J-C12
            J-P13
            J-P14 J-C02 J-C22 J-C23
            J-P15 J-C19 J-C20
            J-P16 J-C24
            J-P17 J-C05 J-C06 J-C25
            J-P18
            J-P19 J-C05 J-C06
            J-P20 J-C09 J-C10 J-C11 J-C12
            J-P21 J-C01 J-C04 J-C14 J-C15 J-C16
            J-P22 J-C26
            """;

    private static final String BASES = """
            J-P01 CONTRACT CONTROLLERS_BASIS
            J-P02 CONTRACT
            J-P03 CONTRACT LEGAL_OBLIGATION
            J-P04 CONTRACT
            J-P05 CONTRACT LEGITIMATE_INTERESTS
            J-P06 CONTRACT
            J-P07 LEGITIMATE_INTERESTS
            J-P08 CONSENT CONTROLLERS_BASIS
            J-P09 LEGITIMATE_INTERESTS
            J-P10 CONTROLLERS_BASIS
            J-P11 LEGITIMATE_INTERESTS
            J-P12 CONTROLLERS_BASIS
            J-P13 NOT_PERSONAL
            J-P14 CONSENT LEGITIMATE_INTERESTS
            J-P15 CONSENT
            J-P16 CONSENT
            J-P17 LEGAL_OBLIGATION
            J-P18 LEGITIMATE_INTERESTS
            J-P19 LEGAL_OBLIGATION LEGITIMATE_INTERESTS
            J-P20 DOCUMENTED_INSTRUCTION
            J-P21 LEGITIMATE_INTERESTS
            J-P22 VITAL_INTERESTS
            """;

    @Test
    @CommitmentInPart({"J-041", "J-042", "J-043", "J-044", "J-090"})
    void everyPurposeMayUseExactlyItsCategories() {
        assertThat(table(
                        profile.purposes(),
                        Purpose::code,
                        purpose -> purpose.categories().stream().sorted().toList()))
                .isEqualTo(table(PURPOSES))
                .hasSize(22);
    }

    @Test
    void everyPurposeHasItsLegalBases() {
        assertThat(table(profile.purposes(), Purpose::code, purpose -> names(purpose.bases())))
                .isEqualTo(table(BASES));
    }

    @Test
    @CommitmentInPart("J-108")
    void whatRestsOnInterestsNamesItsBalancingTestAndCanBeObjectedTo() {
        assertThat(profile.purposes())
                .filteredOn(purpose -> purpose.bases().contains(LegalBasis.LEGITIMATE_INTERESTS))
                .hasSize(8)
                .allSatisfy(purpose -> {
                    assertThat(purpose.basisReference().en()).containsIgnoringCase("balancing test");
                    assertThat(purpose.objection()).isIn(Objection.DECIDED, Objection.ABSOLUTE);
                });
    }

    @Test
    @CommitmentInPart("J-045")
    void studiesOfUseAreMadeWithoutNames() {
        assertThat(purpose("J-P09").pseudonymous()).isTrue();
        assertThat(purpose("J-P09").categories()).containsExactlyInAnyOrder("J-C15", "J-C17", "J-C21");
    }

    @Test
    @CommitmentInPart("J-091")
    void aggregatesHoldNoIdentifierAndLeaveSmallGroupsOut() {
        assertThat(purpose("J-P13").aggregateOnly()).isTrue();
        assertThat(purpose("J-P13").categories()).isEmpty();
        assertThat(purpose("J-P13").description().en())
                .isEqualTo(
                        "Works on the store of aggregates alone, which holds no identifier; small groups are left out.");
    }

    @Test
    void marketingEndsOnceAPersonObjects() {
        assertThat(purpose("J-P14").objection()).isEqualTo(Objection.ABSOLUTE);
    }

    @Test
    @CommitmentInPart("J-007")
    void socialMediaManagementHasFiveOperations() {
        assertThat(purpose("J-P10").operations())
                .containsExactlyInAnyOrder("CONNECT", "INTERACT", "SCHEDULE", "PUBLISH", "ANALYSE");
    }

    @Test
    void theOrganisationSeesExactlyFiveFieldsOfItsUsers() {
        var five = List.of("J-C01.name", "J-C01.email", "J-C15.logsIn", "J-C15.loginFrequency", "J-C15.timeSpent");
        assertThat(purpose("J-P11").fields()).isEqualTo(five);
        assertThat(profile.reports()).singleElement().satisfies(report -> {
            assertThat(report.fields()).isEqualTo(five);
            assertThat(report.purpose()).isEqualTo("J-P11");
        });
    }

    @Test
    void exceptionalPurposesCarryTheirConditions() {
        assertThat(marked(Purpose::aggregateOnly)).isEqualTo(codes("J-P", "13"));
        assertThat(marked(Purpose::underHoldOnly)).isEqualTo(codes("J-P", "18"));
        assertThat(marked(Purpose::optIn)).isEqualTo(codes("J-P", "20"));
        assertThat(marked(Purpose::masked)).isEqualTo(codes("J-P", "20"));
        assertThat(marked(Purpose::pseudonymous)).isEqualTo(codes("J-P", "09"));
    }
}
