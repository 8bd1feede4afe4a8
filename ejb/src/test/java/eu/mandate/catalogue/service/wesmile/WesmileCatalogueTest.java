package eu.mandate.catalogue.service.wesmile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.RecipientClass;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.NoticeSection;
import eu.mandate.catalogue.service.ProfileReader;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The registers of WeSmile, their size and who does what. */
class WesmileCatalogueTest extends WesmileTest {

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

    @Test
    void everyRegisterHasAsManyEntriesAsTheCatalogue() {
        assertThat(profile.categories()).hasSize(8);
        assertThat(profile.purposes()).hasSize(10);
        assertThat(profile.refusalGrounds()).hasSize(3);
        assertThat(profile.recipients()).hasSize(5);
        assertThat(profile.activities()).hasSize(3);
        assertThat(profile.retention()).filteredOn(rule -> rule.scope() == null).hasSize(7);
        assertThat(profile.rights()).filteredOn(right -> !right.statutory()).hasSize(6);
        assertThat(profile.resolutions()).hasSize(21);
    }

    @Test
    void theFileFollowsTheSchemaAndNoLintHasAFinding() {
        assertThat(new ProfileReader().read(json)).isEqualTo(profile);
        assertThat(findings).isEmpty();
    }

    @Test
    void oneLawHoldsAndDaysAreCountedInChina() {
        assertThat(profile.regimes()).containsExactly(Regime.PIPL);
        assertThat(profile.zone()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void everyActivityHasItsRoleAndItsCategories() {
        assertThat(table(
                        profile.activities(),
                        ProcessingActivity::code,
                        activity -> Stream.concat(
                                        Stream.of(activity.vendorRole().name()), activity.categories().stream())
                                .toList()))
                .isEqualTo(table(ACTIVITIES));
    }

    @Test
    void fiveClassesMayReceiveDataEachInItsRole() {
        assertThat(table(profile.recipients(), RecipientClass::code, recipient -> names(recipient.kinds())))
                .isEqualTo(table(RECIPIENTS));
    }

    @Test
    @CommitmentInPart("S-042")
    void personalInformationGoesToNobodyByConsentAndByLawOnlyWithADocument() {
        assertThat(recipient("S-RC01").condition().en()).contains("authority, document, scope and approver");
        assertThat(profile.recipients())
                .flatExtracting(RecipientClass::kinds)
                .doesNotContain(RecipientKind.CHOSEN_BY_PERSON, RecipientKind.PUBLIC, RecipientKind.AFFILIATE);
    }

    @Test
    @CommitmentInPart({"S-043", "S-044", "S-045", "S-046"})
    void theLawOpensThreeWaysAndOneOfThemTakesTwoApprovals() {
        assertThat(recipient("S-RC01").examples()).containsExactly("FRAUD_SECURITY", "LEGAL_PROCESS", "PROTECTION");
        assertThat(recipient("S-RC01").whatMayGo().en()).isEqualTo("The records in the scope of the demand");
        assertThat(recipient("S-RC01").condition().en())
                .contains("authority, document, scope and approver")
                .contains("Fraud and security cases go to a competent body or a processor under agreement")
                .contains("protecting rights, property or safety takes two approvals");
    }

    @Test
    @CommitmentInPart({"S-027", "S-049"})
    void thePaymentServiceAndOwnersOfThirdPartyContentAnswerForThemselves() {
        assertThat(profile.networks()).extracting(Network::code).containsExactly("WECHAT", "WECHAT_PAY");
        assertThat(recipient("S-RC03").examples()).contains("WeChat Pay");
        assertThat(List.of(recipient("S-RC03"), recipient("S-RC04")))
                .allSatisfy(other -> assertThat(other.kinds()).containsExactly(RecipientKind.INDEPENDENT_CONTROLLER));
    }

    @Test
    @CommitmentInPart("S-028")
    void withoutTheLinkToThePolicyOfThePaymentServiceNothingIsPublished() {
        var link = one(profile.links(), entry -> entry.key().equals("payment-privacy-policy"));
        assertThat(one(profile.networks(), network -> network.code().equals("WECHAT_PAY"))
                        .policyUrl())
                .isEqualTo(link.url())
                .startsWith("https://");
        assertThat(findingsAfter(link.url(), "")).contains("network-link-missing", "link-dead");
    }

    @Test
    @Commitment("S-001")
    void thePrivacyNoticeBeginsWithSixPartsAndNoneMayBeEmpty() {
        assertThat(profile.noticeSections())
                .extracting(NoticeSection::key)
                .startsWith("handling", "protection", "sharing", "retention", "rights", "options")
                .hasSize(11);
        assertThat(findingsAfter("\"retention\"\n      ]", "\"reports\"\n      ]"))
                .contains("notice-section-empty");
    }

    @Test
    @CommitmentInPart("S-066")
    void oneMailboxServesThreePlaces() {
        var mailbox = one(profile.contacts(), contact -> contact.rows().contains("S-066"));
        assertThat(mailbox.rows()).containsExactly("S-040", "S-062", "S-066");
        assertThat(mailbox.value()).isNull();
        assertThat(profile.noticeSections())
                .filteredOn(section -> section.registers().contains("contacts"))
                .extracting(NoticeSection::key)
                .containsExactly("protection", "rights", "questions");
        assertThat(profile.contacts()).allMatch(ContactEntry::required);
    }

    @Test
    void whatTheLawAddsIsNotCalledAPromiseOfTheText() {
        assertThat(profile.rights())
                .filteredOn(Right::statutory)
                .allSatisfy(right -> assertThat(right.lines()).isEmpty())
                .extracting(Right::code)
                .isEqualTo(codes("S-RT", "07", "08", "09", "10", "11"));
    }
}
