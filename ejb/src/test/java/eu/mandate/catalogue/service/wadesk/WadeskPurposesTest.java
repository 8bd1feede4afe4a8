package eu.mandate.catalogue.service.wadesk;

import static eu.mandate.catalogue.service.wadesk.Wadesk.PROFILE;
import static eu.mandate.catalogue.service.wadesk.Wadesk.codes;
import static eu.mandate.catalogue.service.wadesk.Wadesk.names;
import static eu.mandate.catalogue.service.wadesk.Wadesk.one;
import static eu.mandate.catalogue.service.wadesk.Wadesk.purpose;
import static eu.mandate.catalogue.service.wadesk.Wadesk.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.Purpose.ConsentLevel;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Purposes of WADesk against tables typed anew. */
class WadeskPurposesTest {

    private static final String PURPOSES = """
            D-P01 D-C01 D-C02
            D-P02 D-C01 D-C04 D-C05 D-C12 D-C13 D-C14 D-C15 D-C16 D-C19
            D-P03 D-C04 D-C05 D-C07
            D-P04 D-C01 D-C03 D-C04 D-C05 D-C06 D-C07
            D-P05 D-C07 D-C16
            D-P06 D-C07
            D-P07 D-C07
            D-P08 D-C08 D-C09
            D-P09 D-C09 D-C10
            D-P10 D-C11
            D-P11 D-C17
            D-P12 D-C17
            D-P13 D-C16
            D-P14 D-C12 D-C13 D-C14 D-C15 D-C16
            D-P15 D-C18
            D-P16 D-C09
            """;

    private static final String BASES = """
            D-P01 CONTRACT CLOSE_ACCOUNT
            D-P02 CONTRACT CONTROLLERS_BASIS NONE
            D-P03 CONSENT WITHDRAW_CONSENT
            D-P04 SAFE_OPERATION NONE
            D-P05 LEGAL_OBLIGATION NONE
            D-P06 CONSENT WITHDRAW_CONSENT
            D-P07 CONSENT WITHDRAW_CONSENT
            D-P08 CONTRACT NONE
            D-P09 CONSENT WITHDRAW_CONSENT
            D-P10 CONSENT WITHDRAW_CONSENT
            D-P11 SAFE_OPERATION NONE
            D-P12 CONSENT OPT_OUT
            D-P13 CONTRACT CONTROLLERS_BASIS NONE
            D-P14 CONTROLLERS_BASIS THROUGH_CONTROLLER
            D-P15 LEGAL_OBLIGATION DECIDED
            D-P16 CONTRACT LEGAL_OBLIGATION NONE
            """;

    @Test
    @CommitmentInPart({"D-012", "D-020", "D-025"})
    void everyPurposeMayUseExactlyItsCategories() {
        assertThat(table(PROFILE.purposes(), Purpose::code, Purpose::categories))
                .isEqualTo(table(PURPOSES))
                .hasSize(16);
    }

    @Test
    void everyPurposeHasItsBasesAndItsWayOut() {
        assertThat(table(PROFILE.purposes(), Purpose::code, WadeskPurposesTest::words))
                .isEqualTo(table(BASES));
        assertThat(PROFILE.purposes())
                .extracting(purpose -> purpose.basisReference())
                .doesNotContainNull();
    }

    @Test
    @CommitmentInPart({"D-020", "D-026"})
    void statisticsAndAssessmentsNameNobody() {
        assertThat(marked(Purpose::aggregateOnly)).isEqualTo(codes("D-P", "03", "06", "07"));
        assertThat(marked(Purpose::pseudonymous)).isEqualTo(codes("D-P", "09"));
    }

    @Test
    @CommitmentInPart("D-006")
    void additionalFunctionsAndSensitiveDataAreAskedForApart() {
        assertThat(purpose("10").consentLevel()).isEqualTo(ConsentLevel.SEPARATE);
        assertThat(marked(purpose -> purpose.bases().contains(LegalBasis.CONSENT)))
                .isEqualTo(codes("D-P", "03", "06", "07", "09", "10", "12"));
        assertThat(one(PROFILE.noticeDuties(), duty -> duty.code().equals("D-N03"))
                        .duty()
                        .en())
                .contains("each additional function", "each kind of sensitive data", "apart");
    }

    @Test
    @CommitmentInPart("D-028")
    void refusingOnePermissionLeavesAllElseUntouched() {
        assertThat(purpose("10").description().en()).contains("refusing it affects no other function");
        assertThat(Wadesk.right("REFUSE_PERMISSION").dueRule().en()).contains("no other function is affected");
        assertThat(purpose("02").bases()).doesNotContain(LegalBasis.CONSENT);
    }

    @Test
    @CommitmentInPart("D-050")
    void counterpartyAndPaymentCompanyGetFourFieldsOfTheOrder() {
        assertThat(purpose("13").fields())
                .containsExactly("D-C16.orderNo", "D-C16.goodsOrService", "D-C16.amount", "D-C16.createdAt");
        assertThat(Wadesk.recipient("03").condition().en()).contains("chosen");
    }

    @Test
    void noPurposeOfTheVendorsOwnReadsWhatTheOrganisationEntrusts() {
        var entrusted = PROFILE.categories().stream()
                .filter(category -> category.vendorRole() == VendorRole.PROCESSOR)
                .map(category -> category.code())
                .toList();
        assertThat(PROFILE.purposes())
                .filteredOn(purpose -> purpose.categories().stream().anyMatch(entrusted::contains))
                .allSatisfy(purpose -> assertThat(purpose.bases()).contains(LegalBasis.CONTROLLERS_BASIS))
                .extracting(Purpose::code)
                .isEqualTo(codes("D-P", "02", "14"));
    }

    @Test
    @CommitmentInPart("D-052")
    void theOrganisationGetsByItsInstructionWhatItsPurposeCoversAndNothingElse() {
        assertThat(purpose("14").objection()).isEqualTo(Objection.THROUGH_CONTROLLER);
        assertThat(PROFILE.reports()).singleElement().satisfies(report -> {
            assertThat(report.purpose()).isEqualTo("D-P14");
            assertThat(report.fields()).hasSize(25).allMatch(field -> field.matches("D-C1[2-6]\\..*"));
        });
        assertThat(Wadesk.recipient("04").condition().en()).contains("Recorded instruction");
        assertThat(Wadesk.recipient("04").whatMayGo().en()).contains("visibility scope");
    }

    private static List<String> words(Purpose purpose) {
        return Stream.concat(
                        names(purpose.bases()).stream(),
                        Stream.of(purpose.objection().name()))
                .toList();
    }

    private static List<String> marked(Predicate<Purpose> condition) {
        return PROFILE.purposes().stream().filter(condition).map(Purpose::code).toList();
    }
}
