package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.FINDINGS;
import static eu.mandate.catalogue.service.weiban.Weiban.JSON;
import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.activity;
import static eu.mandate.catalogue.service.weiban.Weiban.category;
import static eu.mandate.catalogue.service.weiban.Weiban.contact;
import static eu.mandate.catalogue.service.weiban.Weiban.field;
import static eu.mandate.catalogue.service.weiban.Weiban.findingsAfter;
import static eu.mandate.catalogue.service.weiban.Weiban.ground;
import static eu.mandate.catalogue.service.weiban.Weiban.one;
import static eu.mandate.catalogue.service.weiban.Weiban.permission;
import static eu.mandate.catalogue.service.weiban.Weiban.purpose;
import static eu.mandate.catalogue.service.weiban.Weiban.right;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mistakes, gaps and ambiguities of the published text: none is in the profile, and each was decided. */
class WeibanMistakesTest {

    @Test
    @Commitment({"X-W02", "W-140"})
    void rightsNameTheContactAndNeverTheNumberOfAnArticle() {
        assertThat(right("CONSENT_CHANGE").channels())
                .extracting(channel -> channel.en())
                .contains("Contacts of the privacy notice");
        assertThat(FINDINGS).doesNotContain("reference-by-position");
        assertThat(findingsAfter("Contacts of the privacy notice", "See section 10"))
                .contains("reference-by-position");
    }

    @Test
    @Commitment("X-W04")
    void purposesAndExceptionsHaveCodesInsteadOfNumbers() {
        assertThat(purpose("W-P19").code()).isEqualTo("W-P19");
        assertThat(FINDINGS).doesNotContain("code-duplicate");
        assertThat(findingsAfter("\"code\": \"W-P18\"", "\"code\": \"W-P19\"")).contains("code-duplicate");
        assertThat(one(PROFILE.resolutions(), each -> each.id().equals("X-W04"))
                        .resolution()
                        .en())
                .contains("4a and 4b");
    }

    @Test
    @CommitmentInPart("X-W12")
    void thisGroundOfRefusalNamesAnInterestInDangerAndAReviewDate() {
        assertThat(ground("W-G6").evidence().zh()).isEqualTo("指明受威胁的权益及复核日期");
        assertThat(ground("W-G6").effect().en()).contains("opened again");
    }

    @Test
    @Commitment("X-W13")
    void everyAppKeepsItsFieldNamesAndTheCustomersIdentifierIsExternal() {
        assertThat(category("W-C04").fields()).extracting(DataField::key).contains("name", "position");
        assertThat(category("W-C07").fields()).extracting(DataField::key).contains("memberName", "jobInformation");
        assertThat(field("W-C08.userid").name().en()).isEqualTo("External user identifier");
        assertThat(category("W-C08").description().en()).contains("pseudonyms of one organisation");
    }

    @Test
    @Commitment({"X-W15", "W-184"})
    void theArchiveHoldsEveryVersion() {
        assertThat(PROFILE.changeNotice().archive().en()).contains("Every version", "hash", "not only for material");
    }

    @Test
    @Commitment("X-W16")
    void noSentenceIsBrokenAndOneThatIsWouldBeFound() {
        assertThat(FINDINGS).doesNotContain("text-broken", "text-missing");
        assertThat(findingsAfter("涉及商业秘密\"", "涉及商业秘密的。、\"")).contains("text-broken");
    }

    @Test
    @Commitment("X-W17")
    void everyHeadingExistsOnce() {
        assertThat(PROFILE.noticeSections())
                .extracting(section -> section.title().zh())
                .doesNotHaveDuplicates()
                .hasSize(11);
    }

    @Test
    @Commitment("X-W18")
    void anAddressForMailAndOneForLettersAreRequired() {
        assertThat(Stream.of("PRIVACY_TEAM", "WRITTEN_NOTICE").map(Weiban::contact))
                .allMatch(each -> each.required() && !each.published() && each.value() == null);
        assertThat(contact("TELEPHONE").published()).isTrue();
    }

    @Test
    @Commitment("X-W19")
    void oneWordStandsForEachRole() {
        assertThat(JSON.replaceAll("(?s)\"resolutions\".*", "")).doesNotContain("个人信息控制者");
        assertThat(activity("W-A03").organisationRole().zh()).startsWith("个人信息处理者");
        assertThat(activity("W-A03").instrument().zh()).startsWith("委托处理协议");
    }

    @Test
    @Commitment("X-W20")
    void everyCategoryHasARuleAndTheLawItsFloors() {
        assertThat(FINDINGS).doesNotContain("retention-missing", "statutory-floor-missing");
        assertThat(PROFILE.retention())
                .filteredOn(rule -> rule.floor() != null && rule.floor().period() != null)
                .extracting(RetentionRule::code)
                .containsExactly("W-R12", "W-R13", "W-R32", "W-R33");
    }

    @Test
    @Commitment("X-W22")
    void ofAPaymentMethodOnlyATokenIsKept() {
        assertThat(field("W-C19.paymentInformation").type()).isEqualTo(FieldType.SECRET);
        assertThat(field("W-C19.cardNumber").presence()).isEqualTo(Presence.FORBIDDEN);
    }

    @Test
    @Commitment("X-W23")
    void outreachReachesMembersAndNoContactOfTheCustomer() {
        assertThat(purpose("W-P08").categories()).containsExactly("W-C04", "W-C07");
        assertThat(purpose("W-P08").categories())
                .allSatisfy(code -> assertThat(category(code).subjects()).containsExactly("AUTHORISED_USER"));
    }

    @Test
    @Commitment("X-W25")
    void theMobileNumberIsTheIndividualsOwn() {
        assertThat(field("W-C01.mobile").name().zh()).isEqualTo("本人手机号码");
        assertThat(permission("WECOM_ACCOUNT_LINK").subjects()).containsExactly("AUTHORISED_USER");
    }

    @Test
    @Commitment("X-W26")
    @CommitmentInPart("W-077")
    void theListOfCasesIsClosed() {
        assertThat(FINDINGS).doesNotContain("list-open", "purpose-open");
        assertThat(findingsAfter(
                        "WeCom data by the third-party app", "WeCom data, including but not limited to members"))
                .contains("list-open");
    }

    @Test
    @Commitment("X-W27")
    void functionsAndActivitiesAreEntrusted() {
        assertThat(activity("W-A04").vendorRole()).isEqualTo(VendorRole.PROCESSOR);
        assertThat(activity("W-A04").categories()).isEqualTo(List.of("W-C09", "W-C15"));
        assertThat(activity("W-A04").organisationRole().en()).contains("confirmed by the customer at onboarding");
    }
}
