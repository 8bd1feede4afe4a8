package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.contact;
import static eu.mandate.catalogue.service.weiban.Weiban.findingsAfter;
import static eu.mandate.catalogue.service.weiban.Weiban.notice;
import static eu.mandate.catalogue.service.weiban.Weiban.one;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.diff.ProfileChange;
import eu.mandate.catalogue.domain.diff.ProfileDiff;
import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.domain.profile.terms.ConsentException;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.CookieEntry;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes, places, breaches, minors, cookies, contacts and exceptions of Weiban. */
class WeibanTermsTest {

    @Test
    @Commitment("W-001")
    void theTextIsOf30September2024AndItsEffectIsAFieldOfItsOwn() {
        assertThat(PROFILE.source().updated()).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(PROFILE.source().effective()).isEqualTo(PROFILE.source().updated());
    }

    @Test
    @Commitment({"W-178", "W-180", "W-181", "W-182"})
    @CommitmentInPart("W-179")
    void whateverOfTheSixCasesIsChangedIsFoundAndMaterialThoughNobodyMarksIt() {
        assertMaterial("\"key\": \"telecomOperator\"", "\"key\": \"carrier\"", ChangeClass.FIELD);
        assertMaterial("\"aggregateOnly\": true", "\"aggregateOnly\": false", ChangeClass.PURPOSE);
        assertMaterial("武汉夜莺科技有限公司", "武汉鹦鹉科技有限公司", ChangeClass.ENTITY);
        assertMaterial("\"AFFILIATE\"", "\"JOINT_CONTROLLER\"", ChangeClass.RECIPIENT);
        assertMaterial("\"external\": true", "\"external\": false", ChangeClass.RIGHT);
        assertMaterial("\"immediate\": true", "\"immediate\": false", ChangeClass.DEADLINE);
        assertMaterial("027-59764996", "027-59764997", ChangeClass.CONTACT);
    }

    @Test
    @CommitmentInPart({"W-177", "W-179", "W-183"})
    void sixCasesAndEveryRegisteredDifferenceAreMaterial() {
        assertThat(PROFILE.changeNotice().materialCases()).hasSize(6);
        assertThat(PROFILE.changeNotice().materialEvidence())
                .extracting(Evidence::origin)
                .isEqualTo(Origin.SOURCE);
        assertThat(PROFILE.changeNotice().materialEvidence().lines()).contains(268, 269, 270, 271, 272, 273);
        assertThat(PROFILE.changeNotice().material())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ChangeClass.values())
                        .filter(each -> each != ChangeClass.WORDING)
                        .toList());
        assertThat(notice("W-T-CHANGE-NOTICE").trigger().en()).contains("impact assessment with high risk");
    }

    @Test
    @CommitmentInPart({"W-173", "W-174", "W-175", "W-176"})
    void everyVersionIsPublishedAndNobodyAcceptsByGoingOn() {
        assertThat(PROFILE.changeNotice().everyChangeChannels())
                .singleElement()
                .satisfies(channel -> assertThat(channel.en()).contains("official website", "differences"));
        assertThat(PROFILE.changeNotice().acceptance().en())
                .contains("act of its own")
                .contains("only to persons who agreed to it explicitly");
        assertThat(PROFILE.changeNotice().prominentChannels()).hasSize(2);
    }

    @Test
    @CommitmentInPart({"W-107", "W-108", "W-109", "W-110", "W-172"})
    void dataStaysInChinaAndThreeConditionsAreKeptInactive() {
        var storage = PROFILE.storage();
        assertThat(storage.regions()).containsExactly("CN");
        assertThat(storage.crossBorder()).isEqualTo(CrossBorder.DENIED);
        assertThat(storage.mechanisms())
                .hasSize(3)
                .allSatisfy(condition -> assertThat(condition.en()).endsWith("inactive"));
        assertThat(storage.rule().en()).contains("remote access from outside counts");
    }

    @Test
    @CommitmentInPart({"W-121", "W-122", "W-123", "W-124"})
    void aBreachNoticeHasFourContentsAndGoesOutByFourChannelsOrAnAnnouncement() {
        var breach = PROFILE.breach();
        assertThat(breach.promisedByText()).isTrue();
        assertThat(breach.content()).hasSize(4);
        assertThat(breach.channels()).extracting(channel -> channel.zh()).startsWith("邮件", "信函", "电话", "推送通知");
        assertThat(breach.channels().get(4).en()).contains("Announcement", "reason on record");
        assertThat(breach.controllerNotice()).isEqualTo(new Period(24, PeriodUnit.HOURS));
        assertThat(breach.evidence().origin()).isEqualTo(Origin.DEFAULT);
        assertThat(breach.regulator().en()).contains("proof of submission", "not closed before");
    }

    @Test
    @CommitmentInPart({"W-166", "W-170", "W-171"})
    void usersAreAdultsAndMinorsNeedAGuardianAndTheEntrustment() {
        assertThat(PROFILE.minors().userAge()).isEqualTo(18);
        assertThat(PROFILE.minors().sensitiveBelow()).isEqualTo(14);
        assertThat(PROFILE.minors().minorsAccepted()).isTrue();
        assertThat(PROFILE.minors().answerRequired()).isTrue();
        assertThat(PROFILE.minors().rule().en())
                .contains("only within the entrustment")
                .contains("separate consent of the guardian");
    }

    @Test
    @CommitmentInPart({"W-161", "W-162", "W-163", "W-164"})
    void everyCookieNamesItsControlAndOnlyNecessaryOnesComeUnasked() {
        assertThat(PROFILE.cookies())
                .filteredOn(cookie -> !cookie.necessary())
                .extracting(CookieEntry::name)
                .containsExactly("page-beacon", "return-visit");
        assertThat(PROFILE.cookies())
                .filteredOn(cookie -> !cookie.necessary())
                .allSatisfy(cookie -> assertThat(cookie.control().en()).startsWith("Set only after consent"));
        assertThat(PROFILE.cookies())
                .allSatisfy(cookie -> assertThat(cookie.control().en()).isNotBlank());
    }

    private static void assertMaterial(String from, String to, ChangeClass kind) {
        assertThat(ProfileDiff.between(PROFILE, Weiban.after(from, to)))
                .filteredOn(change -> change.kind() == kind)
                .as(from)
                .isNotEmpty()
                .allMatch(ProfileChange::material);
    }

    @Test
    @CommitmentInPart("W-019")
    void withoutCookiesThePolicyCanBeReadAndARequestBeMade() {
        assertThat(one(PROFILE.cookies(), cookie -> cookie.name().equals("mandate"))
                        .control()
                        .en())
                .contains("policy can be read and a request be made");
    }

    @Test
    @Commitment("W-186")
    @CommitmentInPart({"W-006", "W-185"})
    void theTelephoneIsPublishedAndTheOfficerAndTheAddressesAreRequired() {
        assertThat(contact("TELEPHONE").value()).isEqualTo("027-59764996");
        assertThat(contact("SUPPORT").name().zh()).isEqualTo("客服");
        assertThat(PROFILE.contacts()).allMatch(ContactEntry::required);
        assertThat(PROFILE.contacts())
                .filteredOn(entry -> !entry.published())
                .extracting(ContactEntry::purpose)
                .containsExactly("PRIVACY_TEAM", "WRITTEN_NOTICE");
        assertThat(findingsAfter("\"DATA_PROTECTION_OFFICER\"", "\"NEWSROOM\"")).contains("contact-missing");
    }

    @Test
    @CommitmentInPart({"W-078", "W-079", "W-080", "W-081", "W-082", "W-083", "W-084", "W-085"})
    void eightExceptionsToConsentNeedTheirEvidence() {
        var words = new String[] {
            "Legal reference, approver and end date",
            "Legal reference, approver and end date",
            "Authority and case number",
            "why consent is hard to obtain; the person is told afterwards",
            "refusal of the person ends the use",
            "refusal of the person ends the use",
            "roles of security and operations, with a time limit",
            "Article of the statute"
        };
        assertThat(IntStream.range(0, words.length)).allSatisfy(i -> {
            var exception = PROFILE.consentExceptions().get(i);
            assertThat(exception.code()).isEqualTo("W-E" + (i + 1));
            assertThat(exception.evidence().en()).contains(words[i]);
        });
        assertThat(PROFILE.consentExceptions())
                .extracting(ConsentException::code)
                .hasSize(8);
    }

    @Test
    @CommitmentInPart({"W-086", "W-119"})
    void theStatementOfRiskLiftsNoDuty() {
        assertThat(notice("W-T-RISK-STATEMENT").content().en()).contains("lifts no duty of the vendor");
        assertThat(PROFILE.channels()).extracting(CodeName::code).isNotEmpty();
    }
}
