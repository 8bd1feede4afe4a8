package eu.mandate.catalogue.service;

import static eu.mandate.catalogue.service.Juwaitong.PROFILE;
import static eu.mandate.catalogue.service.Juwaitong.activity;
import static eu.mandate.catalogue.service.Juwaitong.codes;
import static eu.mandate.catalogue.service.Juwaitong.one;
import static eu.mandate.catalogue.service.Juwaitong.purpose;
import static eu.mandate.catalogue.service.Juwaitong.table;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.RecipientClass;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.NoticeSection;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentRow;
import eu.mandate.testing.CommitmentRows;
import eu.mandate.testing.CommitmentSource;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Roles, recipients and terms of JuWaiTong against tables typed anew. */
class JuwaitongCatalogueTest {

    private static final String ROLES = """
            J-A01 CONTROLLER
            J-A02 CONTROLLER
            J-A03 CONTROLLER
            J-A04 CONTROLLER
            J-A05 CONTROLLER
            J-A06 PROCESSOR
            J-A07 PROCESSOR
            J-A08 NONE
            J-A09 CONTROLLER
            """;

    private static final String STAFF = """
            ALL
            BILLING J-C05 J-C06
            COMMS J-C01.name J-C01.email J-C02.communicationTypes
            HR J-C24 J-C25
            MARKETING J-C22
            SUPPORT J-C01 J-C02 J-C03 J-C04 J-C05 J-C06 J-C07 J-C17 J-C18
            """;

    @Test
    void everyActivityHasItsRole() {
        assertThat(table(
                        PROFILE.activities(),
                        ProcessingActivity::code,
                        activity -> List.of(activity.vendorRole().name())))
                .isEqualTo(table(ROLES));
        assertThat(activity("J-A01").categories()).isEqualTo(codes("J-C", "01", "02", "03", "04", "05", "06"));
        assertThat(activity("J-A02").categories()).isEqualTo(codes("J-C", "14", "15", "16", "19", "20", "21"));
        assertThat(activity("J-A03").categories()).isEqualTo(codes("J-C", "02", "22", "23"));
        assertThat(activity("J-A04").categories()).isEqualTo(codes("J-C", "17", "18"));
        assertThat(activity("J-A05").categories()).isEqualTo(codes("J-C", "24", "25"));
        assertThat(activity("J-A06").categories())
                .isEqualTo(codes("J-C", "07", "08", "09", "10", "11", "12", "13", "27", "28"));
        assertThat(activity("J-A07").optIn()).isTrue();
    }

    @Test
    void everyCategoryAndPurposeTogetherHaveOneRole() {
        assertThat(PROFILE.purposes())
                .allSatisfy(purpose -> assertThat(purpose.categories())
                        .allSatisfy(category -> assertThat(roles(category, purpose.code()))
                                .as(purpose.code() + " with " + category)
                                .hasSize(1)));
    }

    @Test
    void tenClassesMayReceiveDataAndBuyersReceiveNothing() {
        assertThat(PROFILE.recipients())
                .extracting(RecipientClass::code)
                .isEqualTo(codes("J-RC", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10"));
        assertThat(one(PROFILE.recipients(), recipient -> recipient.kinds().contains(RecipientKind.NOBODY))
                        .whatMayGo()
                        .en())
                .isEqualTo("Nothing");
    }

    @Test
    @Commitment("J-008")
    void threeNetworksAreIndependentControllersWithTheirLinks() {
        assertThat(PROFILE.networks()).extracting(Network::name).containsExactly("Facebook", "LinkedIn", "YouTube");
        assertThat(one(PROFILE.recipients(), recipient -> recipient.examples().contains("Facebook"))
                        .kinds())
                .containsExactly(RecipientKind.INDEPENDENT_CONTROLLER);
        assertThat(PROFILE.networks())
                .allSatisfy(network -> assertThat(
                                List.of(network.policyUrl(), network.termsUrl(), network.deletionContactUrl()))
                        .allMatch(url -> url.startsWith("https://")));
    }

    @Test
    @Commitment("J-005")
    void thePrivacyNoticeHasElevenSectionsInTheirOrder() {
        assertThat(PROFILE.noticeSections())
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
        assertThat(PROFILE.noticeSections())
                .allSatisfy(section -> assertThat(section.registers()).isNotEmpty());
    }

    @Test
    void theLawsAndTheProviderAreNamed() {
        assertThat(PROFILE.regimes()).containsExactly(Regime.GDPR, Regime.UK_GDPR);
        assertThat(PROFILE.zone()).isEqualTo("TENANT");
        assertThat(PROFILE.summary().en()).contains("Europe/London");
    }

    @Test
    @Commitment("J-126")
    void lettersAreAddressedToTheServiceTeam() {
        assertThat(PROFILE.contacts()).allMatch(ContactEntry::required);
        assertThat(one(PROFILE.contacts(), contact -> contact.purpose().equals("ADDRESSEE"))
                        .value())
                .isEqualTo("JuWaiTong service team");
    }

    @Test
    void usersAreAdultsAndMinorsAreNotServed() {
        assertThat(PROFILE.minors().userAge()).isEqualTo(18);
        assertThat(PROFILE.minors().minorsAccepted()).isFalse();
        assertThat(PROFILE.minors().answerRequired()).isTrue();
    }

    @Test
    void everyRoleOfTheVendorsStaffSeesItsCellsOnly() {
        assertThat(table(STAFF)).allSatisfy((role, cells) -> {
            var entry = one(PROFILE.staffRoles(), candidate -> candidate.role().equals(role));
            assertThat(entry.fields().isEmpty() ? entry.categories() : entry.fields())
                    .isEqualTo(cells);
        });
        assertThat(PROFILE.staffRoles())
                .extracting(StaffRole::role)
                .containsExactly("ALL", "BILLING", "COMMS", "DPO", "HR", "MARKETING", "PRIVACY", "SECURITY", "SUPPORT");
    }

    @Test
    void everyCommitmentOfTheServiceHasAPlaceInTheProfile() {
        var named = Pattern.compile("\"J-\\d{3}\"")
                .matcher(Juwaitong.JSON)
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .collect(toSet());
        assertThat(named)
                .isEqualTo(CommitmentRows.all().values().stream()
                        .filter(row -> row.source() == CommitmentSource.JUWAITONG)
                        .map(CommitmentRow::id)
                        .collect(toSet()));
    }

    private static List<VendorRole> roles(String category, String purpose) {
        return PROFILE.activities().stream()
                .filter(activity -> activity.categories().contains(category)
                        && activity.purposes().contains(purpose))
                .map(ProcessingActivity::vendorRole)
                .distinct()
                .toList();
    }
}
