package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.domain.AnnexComputation;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What JuWaiTong's policy promises about the agreement with a customer. */
class JuwaitongAgreementTest {

    private static final Snapshot COMPLETE = NordlichtSnapshot.complete();
    private static final ServiceProfile PROFILE = COMPLETE.profile();

    @Test
    @Commitment("J-003")
    void theProcessorIsTheLegalEntityAndNoOtherBrandIsNamed() {
        assertThat(annex("I")).contains(PROFILE.provider().legalEntity());
        assertThat(whole()).contains(PROFILE.provider().productName()).doesNotContainIgnoringCase("Hootsuite");
    }

    @Test
    @Commitment("J-008")
    void networksAreIndependentControllersAndNoSubProcessors() {
        var parts = annex("IV").split("Platforms", 2);
        var networks = PROFILE.networks().stream().map(Network::operator).toList();
        assertThat(COMPLETE.registers().subProcessors())
                .extracting(each -> each.entry().legalName())
                .doesNotContainAnyElementsOf(networks);
        assertThat(COMPLETE.registers().platforms())
                .isNotEmpty()
                .allSatisfy(platform ->
                        assertThat(annex("IV")).contains(platform.entry().operator()));
        assertThat(annex("IV")).contains("Independent controller");
        assertThat(parts[0]).doesNotContain("Independent controller");
    }

    @Test
    @CommitmentInPart("J-026")
    void peopleInContentAreAClassWithEightKindsOfData() {
        var tag = PROFILE.categories().stream()
                .filter(category -> category.code().equals("J-C13"))
                .findFirst()
                .orElseThrow();
        assertThat(tag.fields()).hasSize(8);
        assertThat(annex("II").toLowerCase(Locale.ROOT))
                .contains("j-c13", "third persons")
                .contains(tag.fields().stream()
                        .map(DataField::name)
                        .map(name -> name.en().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    @CommitmentInPart({"J-074", "J-083"})
    void everySubProcessorStandsThereWithCountryToolAndContract() {
        assertThat(COMPLETE.registers().subProcessors())
                .hasSizeGreaterThan(2)
                .allSatisfy(each -> assertThat(annex("IV"))
                        .contains(each.entry().legalName())
                        .contains(each.entry().flowDownContractReference()));
        assertThat(whole()).contains("informs the customer of every intended addition or replacement at least 30 days");
    }

    @Test
    @CommitmentInPart("J-080")
    void whoHasAccessIsBoundToConfidentiality() {
        assertThat(whole())
                .contains("all of them have committed themselves to confidentiality in writing")
                .contains("On request the vendor shows the state of these commitments without naming the persons.");
    }

    @Test
    @Commitment("J-100")
    void accountsAreNoPartOfTheAgreement() {
        assertThat(annex("II")).contains("J-C11").doesNotContain("J-A01", "Opening and running accounts", "J-C01");
    }

    @Test
    @CommitmentInPart("J-118")
    void theCustomersOwnDutiesAreSaidAgain() {
        assertThat(whole())
                .contains(
                        "The customer is responsible for the lawfulness of the processing, in particular for its legal"
                                + " basis, for informing data subjects and for the content");
    }

    @Test
    @CommitmentInPart("J-119")
    void onlyInstructionsCountAndAnUnlawfulOneIsSuspended() {
        assertThat(whole())
                .contains("if, in its opinion, an instruction infringes the law, naming the provision")
                .contains("The instruction is suspended until the customer has confirmed, changed or withdrawn it");
    }

    @Test
    @CommitmentInPart("J-120")
    void studiesOfContentAreListedOnlyForWhoAllowedThem() {
        var allowing = Planted.in(COMPLETE, "/organisation/purposes=[{\"purpose\":\"J-P20\",\"allowed\":true}]");
        assertThat(annex(COMPLETE, "II")).doesNotContain("J-P20");
        assertThat(annex(allowing, "II")).contains("J-P20");
    }

    @Test
    @Commitment("J-126")
    void lettersAreAddressedToTheServiceTeam() {
        assertThat(annex("VIII")).contains("Letters to the vendor are addressed to: JuWaiTong service team.");
    }

    private static String annex(String key) {
        return annex(COMPLETE, key);
    }

    private static String annex(Snapshot snapshot, String key) {
        return AnnexComputation.of(snapshot, NordlichtAgreement.words()).stream()
                .filter(each -> each.key().equals(key))
                .map(each -> DocumentText.text(each.blocks()))
                .findFirst()
                .orElseThrow();
    }

    private static String whole() {
        return DocumentText.text(NordlichtAgreement.of(COMPLETE).blocks());
    }
}
