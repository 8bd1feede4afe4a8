package eu.mandate.catalogue.service.wesmile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.Purpose.ConsentLevel;
import eu.mandate.testing.CommitmentInPart;
import org.junit.jupiter.api.Test;

/** Purposes of WeSmile against tables typed anew. */
class WesmilePurposesTest extends WesmileTest {

    private static final String PURPOSES = """
            S-P01 S-C01 S-C03 S-C05 S-C06
            S-P02 S-C01 S-C03 S-C05
            S-P03 S-C01 S-C03
            S-P04 S-C02
            S-P05
            S-P06
            S-P07 S-C03 S-C05
            S-P08 S-C03 S-C05 S-C06 S-C07 S-C08
            S-P09 S-C05 S-C06
            S-P10 S-C04
            """;

    private static final String BASES = """
            S-P01 CONTRACT CONTROLLERS_BASIS
            S-P02 CONSENT DOCUMENTED_INSTRUCTION
            S-P03 SAFE_OPERATION DOCUMENTED_INSTRUCTION
            S-P04 CONTRACT
            S-P05 CONTRACT LEGAL_OBLIGATION
            S-P06 LEGAL_OBLIGATION
            S-P07 CONTRACT
            S-P08 SAFE_OPERATION
            S-P09 CONTRACT
            S-P10 CONSENT CONTROLLERS_BASIS
            """;

    @Test
    @CommitmentInPart({"S-012", "S-014", "S-030", "S-032", "S-034"})
    void everyPurposeMayUseExactlyItsCategories() {
        assertThat(table(profile.purposes(), Purpose::code, Purpose::categories))
                .isEqualTo(table(PURPOSES));
    }

    @Test
    void everyPurposeHasItsLegalBasesWithTheirArticles() {
        assertThat(table(profile.purposes(), Purpose::code, purpose -> names(purpose.bases())))
                .isEqualTo(table(BASES));
        assertThat(profile.purposes())
                .allSatisfy(purpose -> assertThat(purpose.basisReference()).isNotNull());
    }

    @Test
    void legitimateInterestsAreNoBasisUnderPipl() {
        assertThat(profile.purposes()).flatExtracting(Purpose::bases).doesNotContain(LegalBasis.LEGITIMATE_INTERESTS);
    }

    @Test
    @CommitmentInPart("S-010")
    void photosRestOnTheContractWithThePermissionAsAGate() {
        assertThat(purpose("S-P01").bases()).contains(LegalBasis.CONTRACT);
        assertThat(purpose("S-P01").basisReference().en()).contains("device permission", "ends with the contract");
        assertThat(category("S-C01").fields())
                .filteredOn(field -> field.key().equals("permissionRef"))
                .hasSize(1);
    }

    @Test
    @CommitmentInPart("S-015")
    void photosAreStudiedOnlyAfterAnInstructionAndWithoutTheirUploader() {
        assertThat(purpose("S-P02").optIn()).isTrue();
        assertThat(purpose("S-P02").pseudonymous()).isTrue();
        assertThat(purpose("S-P02").bases()).contains(LegalBasis.DOCUMENTED_INSTRUCTION);
        assertThat(purpose("S-P02").objection()).isEqualTo(Objection.OPT_OUT);
        assertThat(purpose("S-P02").fields()).doesNotContain("S-C01.uploader", "S-C01.caption");
    }

    @Test
    @CommitmentInPart("S-031")
    void whatIsStudiedCarriesNoIdentifierOfADeviceOrAnOrder() {
        assertThat(purpose("S-P02").fields())
                .contains("S-C03.deviceType", "S-C05.orderedAt")
                .doesNotContain("S-C03.uuid", "S-C05.orderId");
    }

    @Test
    void faultsAreSoughtInMaskedPhotosAfterAnInstructionOnly() {
        assertThat(marked(Purpose::masked)).isEqualTo(codes("S-P", "03"));
        assertThat(marked(Purpose::optIn)).isEqualTo(codes("S-P", "02", "03"));
        assertThat(purpose("S-P03").fields()).containsExactly("S-C01.file", "S-C01.thumbnails");
    }

    @Test
    @CommitmentInPart({"S-018", "S-019"})
    void disputesAndDemandsReachOnlyWhatIsHeldForThem() {
        assertThat(marked(Purpose::underHoldOnly)).isEqualTo(codes("S-P", "05", "06"));
        assertThat(purpose("S-P05").description().en()).contains("number");
        assertThat(purpose("S-P06").description().en()).contains("reference of that demand");
    }

    @Test
    @CommitmentInPart("S-023")
    void metadataServeTheWaterfallOnlyAndSensitiveFieldsAfterSeparateConsent() {
        assertThat(profile.purposes())
                .filteredOn(purpose -> purpose.categories().contains("S-C04"))
                .extracting(Purpose::code)
                .containsExactly("S-P10");
        assertThat(purpose("S-P10").operations()).contains("WATERFALL");
        assertThat(purpose("S-P10").consentLevel()).isEqualTo(ConsentLevel.SEPARATE);
        assertThat(purpose("S-P10").objection()).isEqualTo(Objection.WITHDRAW_CONSENT);
        assertThat(purpose("S-P10").description().en()).contains("without the place it sorts by time");
    }

    @Test
    @CommitmentInPart("S-033")
    void investigationsNeedANumberAndPhotosAreNoPartOfThem() {
        var security = one(profile.staffRoles(), entry -> entry.role().equals("SECURITY"));
        assertThat(security.needs().en()).contains("Number of an incident or investigation");
        assertThat(security.categories()).isEqualTo(purpose("S-P08").categories());
        assertThat(purpose("S-P08").description().en()).contains("only when the investigation names it");
    }

    @Test
    void noPurposeOfTheVendorReachesEntrustedDataWithoutAnInstruction() {
        assertThat(activity("S-A01").purposes()).isEqualTo(codes("S-P", "01", "02", "03", "10"));
        assertThat(activity("S-A01").purposes())
                .map(this::purpose)
                .allSatisfy(purpose -> assertThat(purpose.bases())
                        .containsAnyOf(LegalBasis.CONTROLLERS_BASIS, LegalBasis.DOCUMENTED_INSTRUCTION));
        assertThat(findings).doesNotContain("own-purpose");
    }
}
