package eu.mandate.catalogue.service.wesmile;

import static eu.mandate.catalogue.service.wesmile.Wesmile.FINDINGS;
import static eu.mandate.catalogue.service.wesmile.Wesmile.PROFILE;
import static eu.mandate.catalogue.service.wesmile.Wesmile.codes;
import static eu.mandate.catalogue.service.wesmile.Wesmile.findingsAfter;
import static eu.mandate.catalogue.service.wesmile.Wesmile.names;
import static eu.mandate.catalogue.service.wesmile.Wesmile.one;
import static eu.mandate.catalogue.service.wesmile.Wesmile.recipient;
import static eu.mandate.catalogue.service.wesmile.Wesmile.table;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.RecipientClass;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.NoticeSection;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.catalogue.service.ProfileReader;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentRow;
import eu.mandate.testing.CommitmentRows;
import eu.mandate.testing.CommitmentSource;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The registers of WeSmile, their size and who does what. */
class WesmileCatalogueTest {

    private static final String ACTIVITIES = """
            S-A01 PROCESSOR S-C01 S-C04
            S-A02 CONTROLLER S-C03 S-C05 S-C06 S-C07 S-C08
            S-A03 CONTROLLER S-C02
            """;

    private static final String RECIPIENTS = """
            S-RC01 AUTHORITY
            S-RC02 SUCCESSOR
            S-RC03 INDEPENDENT_CONTROLLER
            S-RC04 INDEPENDENT_CONTROLLER
            S-RC05 SUB_PROCESSOR
            """;

    private static final String STAFF = """
            ALL
            BILLING S-C05
            DPO S-C02 S-C03 S-C05 S-C06 S-C07 S-C08
            OPERATIONS S-C03
            PRIVACY S-C02 S-C03 S-C05 S-C06 S-C07 S-C08
            SECURITY S-C03 S-C05 S-C06 S-C07 S-C08
            SUPPORT S-C01 S-C02
            """;

    @Test
    void everyRegisterHasAsManyEntriesAsTheCatalogue() {
        assertThat(PROFILE.categories()).hasSize(8);
        assertThat(PROFILE.purposes()).hasSize(10);
        assertThat(PROFILE.refusalGrounds()).hasSize(3);
        assertThat(PROFILE.recipients()).hasSize(5);
        assertThat(PROFILE.activities()).hasSize(3);
        assertThat(PROFILE.retention()).filteredOn(rule -> rule.scope() == null).hasSize(7);
        assertThat(PROFILE.rights()).filteredOn(right -> !right.statutory()).hasSize(6);
        assertThat(PROFILE.resolutions()).hasSize(21);
    }

    @Test
    void theFileFollowsTheSchemaAndNoLintHasAFinding() {
        assertThat(new ProfileReader().read(Wesmile.JSON)).isEqualTo(PROFILE);
        assertThat(FINDINGS).isEmpty();
    }

    @Test
    void oneLawHoldsAndDaysAreCountedInChina() {
        assertThat(PROFILE.regimes()).containsExactly(Regime.PIPL);
        assertThat(PROFILE.zone()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void everyActivityHasItsRoleAndItsCategories() {
        assertThat(table(
                        PROFILE.activities(),
                        ProcessingActivity::code,
                        activity -> Stream.concat(
                                        Stream.of(activity.vendorRole().name()), activity.categories().stream())
                                .toList()))
                .isEqualTo(table(ACTIVITIES));
    }

    @Test
    void fiveClassesMayReceiveDataEachInItsRole() {
        assertThat(table(PROFILE.recipients(), RecipientClass::code, recipient -> names(recipient.kinds())))
                .isEqualTo(table(RECIPIENTS));
    }

    @Test
    @Commitment("S-042")
    void personalInformationGoesToNobodyByConsentAndByLawOnlyWithADocument() {
        assertThat(recipient("S-RC01").condition().en()).contains("authority, document, scope and approver");
        assertThat(PROFILE.recipients())
                .flatExtracting(RecipientClass::kinds)
                .doesNotContain(RecipientKind.CHOSEN_BY_PERSON, RecipientKind.PUBLIC, RecipientKind.AFFILIATE);
    }

    @Test
    @Commitment({"S-043", "S-044", "S-045", "S-046"})
    void theLawOpensThreeWaysAndOneOfThemTakesTwoApprovals() {
        assertThat(recipient("S-RC01").examples()).containsExactly("FRAUD_SECURITY", "LEGAL_PROCESS", "PROTECTION");
        assertThat(recipient("S-RC01").whatMayGo().en()).isEqualTo("The records in the scope of the demand");
        assertThat(recipient("S-RC01").condition().en())
                .contains("authority, document, scope and approver")
                .contains("Fraud and security cases go to a competent body or a processor under agreement")
                .contains("protecting rights, property or safety takes two approvals");
    }

    @Test
    @Commitment({"S-027", "S-049"})
    void thePaymentServiceAndOwnersOfThirdPartyContentAnswerForThemselves() {
        assertThat(PROFILE.networks()).extracting(Network::code).containsExactly("WECHAT", "WECHAT_PAY");
        assertThat(recipient("S-RC03").examples()).contains("WeChat Pay");
        assertThat(List.of(recipient("S-RC03"), recipient("S-RC04")))
                .allSatisfy(other -> assertThat(other.kinds()).containsExactly(RecipientKind.INDEPENDENT_CONTROLLER));
    }

    @Test
    @Commitment("S-028")
    void withoutTheLinkToThePolicyOfThePaymentServiceNothingIsPublished() {
        var link = one(PROFILE.links(), entry -> entry.key().equals("payment-privacy-policy"));
        assertThat(one(PROFILE.networks(), network -> network.code().equals("WECHAT_PAY"))
                        .policyUrl())
                .isEqualTo(link.url())
                .startsWith("https://");
        assertThat(findingsAfter(link.url(), "")).contains("network-link-missing", "link-dead");
    }

    @Test
    @Commitment("S-001")
    void thePrivacyNoticeBeginsWithSixPartsAndNoneMayBeEmpty() {
        assertThat(PROFILE.noticeSections())
                .extracting(NoticeSection::key)
                .startsWith("handling", "protection", "sharing", "retention", "rights", "options")
                .hasSize(11);
        assertThat(findingsAfter("\"retention\"\n      ]", "\"reports\"\n      ]"))
                .contains("notice-section-empty");
    }

    @Test
    @Commitment("S-066")
    void oneMailboxServesThreePlaces() {
        var mailbox = one(PROFILE.contacts(), contact -> contact.rows().contains("S-066"));
        assertThat(mailbox.rows()).containsExactly("S-040", "S-062", "S-066");
        assertThat(mailbox.value()).isNull();
        assertThat(PROFILE.noticeSections())
                .filteredOn(section -> section.registers().contains("contacts"))
                .extracting(NoticeSection::key)
                .containsExactly("protection", "rights", "questions");
        assertThat(PROFILE.contacts()).allMatch(ContactEntry::required);
    }

    @Test
    void everyRoleOfTheVendorsStaffSeesItsCellsOnly() {
        assertThat(table(PROFILE.staffRoles(), StaffRole::role, StaffRole::categories))
                .isEqualTo(table(STAFF));
        assertThat(one(PROFILE.staffRoles(), entry -> entry.role().equals("SUPPORT"))
                        .fields())
                .containsExactly("S-C01.file");
    }

    @Test
    void everyCommitmentOfTheServiceHasAPlaceInTheProfile() {
        var named = Pattern.compile("\"(S-\\d{3})\"")
                .matcher(Wesmile.JSON)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(toSet());
        assertThat(named)
                .isEqualTo(CommitmentRows.all().values().stream()
                        .filter(row -> row.source() == CommitmentSource.WESMILE)
                        .map(CommitmentRow::id)
                        .collect(toSet()));
    }

    @Test
    void whatTheLawAddsIsNotCalledAPromiseOfTheText() {
        assertThat(PROFILE.rights())
                .filteredOn(Right::statutory)
                .allSatisfy(right -> assertThat(right.lines()).isEmpty())
                .extracting(Right::code)
                .isEqualTo(codes("S-RT", "07", "08", "09", "10", "11"));
    }
}
