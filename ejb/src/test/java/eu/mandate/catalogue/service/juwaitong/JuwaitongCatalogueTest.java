package eu.mandate.catalogue.service.juwaitong;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.RecipientClass;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.NamedMeasure;
import eu.mandate.catalogue.domain.profile.terms.NoticeSection;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roles, recipients and terms of JuWaiTong against tables typed anew. */
class JuwaitongCatalogueTest extends JuwaitongTest {

    @Test
    @CommitmentInPart("J-062")
    void tenClassesMayReceiveDataEachOnItsConditionAndBuyersReceiveNothing() {
        assertThat(profile.recipients())
                .extracting(RecipientClass::code)
                .isEqualTo(codes("J-RC", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10"));
        assertThat(one(profile.recipients(), recipient -> recipient.kinds().contains(RecipientKind.NOBODY))
                        .whatMayGo()
                        .en())
                .isEqualTo("Nothing");
        assertThat(recipient("J-RC05").condition().en())
                .isEqualTo(
                        "Agreement in force, review not overdue, transfer mechanism where one is needed, customers told"
                                + " in advance and free to object");
        assertThat(recipient("J-RC09").kinds()).containsExactly(RecipientKind.AUTHORITY);
        assertThat(recipient("J-RC09").condition().en()).startsWith("A legal duty of the Union");
    }

    @Test
    @CommitmentInPart("J-073")
    void dataLeavesItsRegionByOneOfFourMechanismsOnly() {
        assertThat(profile.storage().crossBorder()).isEqualTo(CrossBorder.WITH_MECHANISM);
        assertThat(profile.storage().mechanisms())
                .extracting(mechanism -> mechanism.en())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Adequacy decision"),
                        second -> assertThat(second).startsWith("Standard contractual clauses"),
                        third -> assertThat(third).startsWith("UK addendum or international data transfer agreement"),
                        fourth -> assertThat(fourth).startsWith("Derogation with its record"));
        assertThat(profile.storage().rule().en())
                .contains("only to a recipient and a country for which a mechanism", "remote access counts as leaving");
    }

    @Test
    @CommitmentInPart("J-008")
    void threeNetworksAreIndependentControllersWithTheirLinks() {
        assertThat(profile.networks()).extracting(Network::name).containsExactly("Facebook", "LinkedIn", "YouTube");
        assertThat(one(profile.recipients(), recipient -> recipient.examples().contains("Facebook"))
                        .kinds())
                .containsExactly(RecipientKind.INDEPENDENT_CONTROLLER);
        assertThat(profile.networks())
                .allSatisfy(network -> assertThat(
                                List.of(network.policyUrl(), network.termsUrl(), network.deletionContactUrl()))
                        .allMatch(url -> url.startsWith("https://")));
    }

    @Test
    @Commitment("J-005")
    void thePrivacyNoticeHasElevenSectionsInTheirOrder() {
        assertThat(profile.noticeSections())
                .extracting(NoticeSection::key)
                .containsExactly(
                        "services",
                        "collection",
                        "use",
                        "rights",
                        "access",
                        "transfers",
                        "protection",
                        "retention",
                        "changes",
                        "roles",
                        "contact");
        assertThat(profile.noticeSections())
                .allSatisfy(section -> assertThat(section.registers()).isNotEmpty());
    }

    @Test
    void theLawsAndTheProviderAreNamed() {
        assertThat(profile.regimes()).containsExactly(Regime.GDPR, Regime.UK_GDPR);
        assertThat(profile.zone()).isEqualTo("TENANT");
        assertThat(profile.summary().en()).contains("Europe/London");
    }

    @Test
    @CommitmentInPart("J-126")
    void lettersAreAddressedToTheServiceTeam() {
        assertThat(profile.contacts()).allMatch(ContactEntry::required);
        assertThat(one(profile.contacts(), contact -> contact.purpose().equals("ADDRESSEE"))
                        .value())
                .isEqualTo("JuWaiTong service team");
    }

    @Test
    @CommitmentInPart({"J-039", "J-040", "J-076", "J-080", "J-081", "J-082", "J-083", "J-084"})
    void theSafeguardsOfTheTextAreMeasuresAndSaidToBeItsOwn() {
        var promised = profile.securityMeasures().stream()
                .filter(measure -> measure.origin() == Origin.SOURCE)
                .collect(toMap(NamedMeasure::code, measure -> measure.name().en()));
        assertThat(promised)
                .containsEntry(
                        "J-M-IDENTITY-CHECK", "Authentication of every request and confirmation of e-mail addresses")
                .containsEntry("J-M-TRANSPORT", "Encryption of all transport")
                .containsEntry("J-M-ENCRYPTION", "Encryption of stored data that has to stay confidential")
                .containsEntry("J-M-SUPPLIERS", "Security and privacy reviews of suppliers, and agreements with them")
                .containsEntry("J-M-PAYMENT", "Payment details only at an organisation with a PCI certificate")
                .containsKeys("J-M-ACCESS-CONTROL", "J-M-BASELINE", "J-M-CONFIDENTIALITY");
        assertThat(recipient("J-RC05").condition().en()).startsWith("Agreement in force, review not overdue");
        assertThat(recipient("J-RC06").condition().en()).isEqualTo("Valid PCI certificate");
    }
}
