package eu.mandate.catalogue.service.wadesk;

import static eu.mandate.catalogue.service.wadesk.Wadesk.PROFILE;
import static eu.mandate.catalogue.service.wadesk.Wadesk.activity;
import static eu.mandate.catalogue.service.wadesk.Wadesk.codes;
import static eu.mandate.catalogue.service.wadesk.Wadesk.notice;
import static eu.mandate.catalogue.service.wadesk.Wadesk.one;
import static eu.mandate.catalogue.service.wadesk.Wadesk.table;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Provider;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.NoticeSection;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.catalogue.service.ProfileReader;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.testing.CommitmentRow;
import eu.mandate.testing.CommitmentRows;
import eu.mandate.testing.CommitmentSource;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The profile of WADesk as a whole: its registers, roles, notice and staff. */
class WadeskCatalogueTest {

    private static final String ACTIVITIES = """
            D-A01 CONTROLLER D-C01 D-C02 D-C03 D-C04 D-C05 D-C06 D-C07 D-C08 D-C09 D-C10 D-C11 D-C17 D-C19
            D-A02 PROCESSOR D-C12 D-C13 D-C14 D-C15 D-C19
            D-A03 CONTROLLER D-C16
            D-A04 CONTROLLER D-C18
            D-A05 PROCESSOR D-C16
            D-A06 NONE
            """;

    private static final String STAFF = """
            ALL
            BILLING D-C16
            COMMS D-C01
            DPO D-C01 D-C02 D-C03 D-C04 D-C05 D-C06 D-C07 D-C08 D-C09 D-C10 D-C11 D-C17
            OPERATIONS D-C03 D-C04 D-C05 D-C07
            PRIVACY D-C01 D-C02 D-C03 D-C04 D-C05 D-C06 D-C07 D-C08 D-C09 D-C10 D-C11 D-C17 D-C18
            SECURITY D-C01 D-C03 D-C04 D-C05 D-C06 D-C07
            SUPPORT D-C01 D-C08 D-C09
            """;

    @Test
    void theFileFollowsTheSchemaAndNoLintHasAFinding() {
        assertThat(new ProfileReader().read(Wadesk.JSON)).isEqualTo(PROFILE);
        assertThat(Wadesk.FINDINGS).isEmpty();
    }

    @Test
    void everyRegisterHasTheEntriesOfTheCatalogue() {
        assertThat(PROFILE.categories()).hasSize(19);
        assertThat(PROFILE.purposes()).hasSize(16);
        assertThat(PROFILE.retention()).hasSize(25);
        assertThat(PROFILE.rights()).hasSize(14);
        assertThat(PROFILE.refusalGrounds()).hasSize(10);
        assertThat(PROFILE.recipients()).hasSize(12);
        assertThat(PROFILE.consentExceptions()).hasSize(11);
        assertThat(PROFILE.resolutions()).hasSize(25);
    }

    @Test
    void everyActivityHasOneRoleAndOrdersAreSplitBetweenTwo() {
        assertThat(table(PROFILE.activities(), ProcessingActivity::code, WadeskCatalogueTest::words))
                .isEqualTo(table(ACTIVITIES));
        assertThat(PROFILE.categories())
                .filteredOn(category -> category.vendorRole() == VendorRole.BY_ACTIVITY)
                .extracting(category -> category.code())
                .isEqualTo(codes("D-C", "16", "19"));
    }

    @Test
    @CommitmentInPart("D-051")
    void theOrganisationIsControllerOfWhatItsStaffAndCustomersWrite() {
        assertThat(activity("02").organisationRole().zh()).isEqualTo("个人信息处理者");
        assertThat(activity("02").vendorRole()).isEqualTo(VendorRole.PROCESSOR);
        assertThat(activity("02").instrument().zh()).contains("委托处理协议");
        assertThat(one(PROFILE.controllerDuties(), duty -> duty.code().equals("D-K-HR-REFERENCE"))
                        .duty()
                        .en())
                .contains("labour rules", "collective contract");
        assertThat(Wadesk.purpose("14").basisReference().en()).contains("labour rules", "collective contracts");
    }

    @Test
    @Commitment("D-008")
    void thirdPartyServicesAnswerForThemselvesAndAreLinked() {
        assertThat(activity("06").vendorRole()).isEqualTo(VendorRole.NONE);
        assertThat(activity("06").categories()).isEmpty();
        assertThat(PROFILE.networks()).singleElement().satisfies(network -> {
            assertThat(network.name()).isEqualTo("WhatsApp");
            assertThat(List.of(network.policyUrl(), network.termsUrl(), network.deletionContactUrl()))
                    .allMatch(url -> url.startsWith("https://www.whatsapp.com/"));
        });
    }

    @Test
    @Commitment("D-130")
    void theDeveloperIsTheEntityThatSigns() {
        assertThat(PROFILE.provider()).isEqualTo(new Provider("Wuhan Wapu Technology Co., Ltd.", "WADesk", "WADesk"));
        assertThat(PROFILE.regimes()).containsExactly(Regime.PIPL);
        assertThat(PROFILE.zone()).isEqualTo("Asia/Shanghai");
    }

    @Test
    @Commitment("D-009")
    void thePrivacyNoticeHasEightSectionsInTheirOrder() {
        assertThat(PROFILE.noticeSections())
                .extracting(NoticeSection::key)
                .containsExactly(
                        "collection",
                        "cookies",
                        "provision",
                        "storage-and-protection",
                        "rights",
                        "minors",
                        "updates",
                        "contact");
        assertThat(Wadesk.findingsAfter("\"refusalGrounds\"\n", "\"refusals\"\n"))
                .contains("reference-dangling");
    }

    @Test
    @Commitment("D-003")
    void theNoticeTellsHowDataIsCollectedUsedProvidedStoredAndProtectedAndWhichRightsExist() {
        assertThat(PROFILE.noticeSections())
                .flatExtracting(NoticeSection::registers)
                .contains("categories", "purposes", "recipients", "storage", "securityMeasures", "rights");
        assertThat(Wadesk.findingsAfter("        \"purposes\",\n", "")).contains("notice-incomplete");
    }

    @Test
    @Commitment("D-001")
    void theVersionHasItsDateAndTheNextOneListsItsChanges() {
        assertThat(PROFILE.source().updated()).isEqualTo("2025-05-30");
        assertThat(PROFILE.changeNotice().archive().en()).contains("hash", "30 May 2025");
        assertThat(notice("CHANGE-NOTICE")).contains("specific changes");
    }

    @Test
    void everyRoleOfTheVendorsStaffSeesItsCategoriesAndNobodySeesChats() {
        assertThat(table(PROFILE.staffRoles(), StaffRole::role, StaffRole::categories))
                .isEqualTo(table(STAFF));
        assertThat(PROFILE.staffRoles())
                .flatExtracting(StaffRole::categories)
                .doesNotContain("D-C12", "D-C13", "D-C14", "D-C15");
    }

    @Test
    void everyCommitmentOfTheServiceHasAPlaceInTheProfile() {
        var named = Pattern.compile("\"(D-\\d{3})\"")
                .matcher(Wadesk.JSON)
                .results()
                .map((MatchResult quoted) -> quoted.group(1))
                .collect(toSet());
        assertThat(named)
                .isEqualTo(CommitmentRows.all().values().stream()
                        .filter(row -> row.source() == CommitmentSource.WADESK)
                        .map(CommitmentRow::id)
                        .collect(toSet()));
    }

    private static List<String> words(ProcessingActivity activity) {
        return Stream.concat(Stream.of(activity.vendorRole().name()), activity.categories().stream())
                .toList();
    }
}
