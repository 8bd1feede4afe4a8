package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.codes;
import static eu.mandate.catalogue.service.weiban.Weiban.names;
import static eu.mandate.catalogue.service.weiban.Weiban.purpose;
import static eu.mandate.catalogue.service.weiban.Weiban.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.Purpose.ConsentLevel;
import eu.mandate.testing.CommitmentInPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Purposes of Weiban against tables typed anew. */
class WeibanPurposesTest {

    private static final String PURPOSES = """
            W-P01 W-C01
            W-P02 W-C02 W-C13
            W-P03 W-C01 W-C02
            W-P04 W-C01 W-C02 W-C26
            W-P05 W-C01 W-C02
            W-P06 W-C03 W-C04 W-C05 W-C06 W-C07 W-C08
            W-P07 W-C07 W-C08
            W-P08 W-C04 W-C07
            W-P09 W-C10 W-C12
            W-P10 W-C10 W-C12
            W-P11 W-C10 W-C11 W-C12
            W-P12 W-C09
            W-P13 W-C13
            W-P14 W-C14
            W-P15 W-C15
            W-P16 W-C13 W-C16
            W-P17 W-C13 W-C16
            W-P18 W-C17
            W-P19 W-C10 W-C11 W-C12 W-C13 W-C18
            W-P20 W-C03 W-C04 W-C05 W-C06 W-C07 W-C08 W-C10 W-C12 W-C26
            W-P21 W-C01 W-C12 W-C13 W-C18 W-C25
            W-P22 W-C01 W-C03 W-C04 W-C05 W-C06 W-C07 W-C08 W-C10 W-C12 W-C19 W-C26
            W-P23 W-C21
            W-P24 W-C20
            W-P25 W-C01
            W-P26 W-C13 W-C14 W-C25
            W-P27 W-C19
            W-P28 W-C22
            W-P29 W-C23
            W-P30 W-C24
            """;

    private static final String BASES = """
            W-P01 CONTRACT OPT_OUT
            W-P02 CONTRACT OPT_OUT
            W-P03 CONTRACT NONE
            W-P04 CONSENT OPT_OUT
            W-P05 CONSENT WITHDRAW_CONSENT
            W-P06 CONTROLLERS_BASIS THROUGH_CONTROLLER
            W-P07 CONTROLLERS_BASIS THROUGH_CONTROLLER
            W-P08 CONSENT CONTRACT ABSOLUTE
            W-P09 CONSENT OPT_OUT
            W-P10 CONSENT OPT_OUT
            W-P11 SAFE_OPERATION NONE
            W-P12 CONTRACT CONSENT CONTROLLERS_BASIS OPT_OUT
            W-P13 CONTRACT NONE
            W-P14 CONTRACT OPT_OUT
            W-P15 CONSENT CONTROLLERS_BASIS WITHDRAW_CONSENT
            W-P16 CONTRACT NONE
            W-P17 CONTRACT NONE
            W-P18 CONSENT WITHDRAW_CONSENT
            W-P19 SAFE_OPERATION LEGAL_OBLIGATION NONE
            W-P20 CONSENT DOCUMENTED_INSTRUCTION OPT_OUT
            W-P21 LEGAL_OBLIGATION NONE
            W-P22 CONTRACT DOCUMENTED_INSTRUCTION THROUGH_CONTROLLER
            W-P23 CONSENT OPT_OUT
            W-P24 CONSENT OPT_OUT
            W-P25 CONSENT ABSOLUTE
            W-P26 CONTRACT LEGAL_OBLIGATION NONE
            W-P27 CONTRACT CLOSE_ACCOUNT
            W-P28 LEGAL_OBLIGATION CONSENT CONTROLLERS_BASIS WITHDRAW_CONSENT
            W-P29 CONTRACT NONE
            W-P30 CONTRACT CONSENT OPT_OUT
            """;

    @Test
    void everyPurposeMayUseExactlyItsCategories() {
        assertThat(table(PROFILE.purposes(), Purpose::code, Purpose::categories))
                .isEqualTo(table(PURPOSES))
                .hasSize(30);
    }

    @Test
    void everyPurposeHasItsBasesAndTheWayToStopIt() {
        assertThat(table(PROFILE.purposes(), Purpose::code, WeibanPurposesTest::words))
                .isEqualTo(table(BASES));
    }

    @Test
    void noPurposeRestsOnInterestsThatTheChineseLawDoesNotKnow() {
        assertThat(PROFILE.purposes())
                .flatExtracting(Purpose::bases)
                .doesNotContain(LegalBasis.LEGITIMATE_INTERESTS, LegalBasis.PUBLIC_TASK);
    }

    @Test
    @CommitmentInPart("W-013")
    void theEntrustmentHasMarketingSalesAndServiceOneByOne() {
        assertThat(purpose("W-P06").operations()).containsExactly("MARKETING", "SALES", "SERVICE");
    }

    @Test
    @CommitmentInPart({"W-061", "W-063", "W-066", "W-068"})
    void ordersCommunicationActivitiesAndTransactionsServeTheirPurposesOnly() {
        assertThat(purposesOf("W-C13")).isEqualTo(codes("W-P", "02", "13", "16", "17", "19", "21", "26"));
        assertThat(purposesOf("W-C14")).isEqualTo(codes("W-P", "14", "26"));
        assertThat(purposesOf("W-C15")).isEqualTo(codes("W-P", "15"));
        assertThat(purposesOf("W-C16")).isEqualTo(codes("W-P", "16", "17"));
    }

    @Test
    @CommitmentInPart("W-034")
    void registrationsAndOrderersServeServiceSurveysAndNamelessStudies() {
        assertThat(List.of(purpose("W-P03"), purpose("W-P04"), purpose("W-P05")))
                .allSatisfy(each -> assertThat(each.categories()).contains("W-C01", "W-C02"));
        assertThat(purpose("W-P05").pseudonymous()).isTrue();
        assertThat(purpose("W-P04").categories()).contains("W-C26");
        assertThat(purpose("W-P04").objection()).isEqualTo(Objection.OPT_OUT);
    }

    @Test
    @CommitmentInPart({"W-053", "W-144"})
    void profilesAndAdvertisingCanBeSwitchedOff() {
        assertThat(purpose("W-P09").objection()).isEqualTo(Objection.OPT_OUT);
        assertThat(purpose("W-P10").objection()).isEqualTo(Objection.OPT_OUT);
        assertThat(purpose("W-P25").objection()).isEqualTo(Objection.ABSOLUTE);
    }

    @Test
    void affiliatesAndGuardiansConsentSeparately() {
        assertThat(having(each -> each.consentLevel() == ConsentLevel.SEPARATE)).isEqualTo(codes("W-P", "18", "28"));
    }

    @Test
    void exceptionalPurposesCarryTheirConditions() {
        assertThat(having(Purpose::aggregateOnly)).isEqualTo(codes("W-P", "20"));
        assertThat(having(Purpose::optIn)).isEqualTo(codes("W-P", "20"));
        assertThat(having(Purpose::pseudonymous)).isEqualTo(codes("W-P", "05", "20"));
        assertThat(having(Purpose::underHoldOnly)).isEmpty();
    }

    private static List<String> purposesOf(String category) {
        return having(each -> each.categories().contains(category));
    }

    private static List<String> having(Predicate<Purpose> condition) {
        return PROFILE.purposes().stream().filter(condition).map(Purpose::code).toList();
    }

    private static List<String> words(Purpose purpose) {
        var words = new ArrayList<>(names(purpose.bases()));
        words.add(purpose.objection().name());
        return words;
    }
}
