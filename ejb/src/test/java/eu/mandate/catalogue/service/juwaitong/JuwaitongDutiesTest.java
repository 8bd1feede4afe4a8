package eu.mandate.catalogue.service.juwaitong;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.testing.CommitmentInPart;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an organisation that uses JuWaiTong has to declare, decide and tell its people. */
class JuwaitongDutiesTest extends JuwaitongTest {

    @Test
    @CommitmentInPart({"J-013", "J-014"})
    void usersAreAdultsInBusinessAndNothingIsKeptOfOthers() {
        assertThat(profile.minors().userAge()).isEqualTo(18);
        assertThat(profile.minors().minorsAccepted()).isFalse();
        assertThat(profile.minors().answerRequired()).isTrue();
        assertThat(profile.minors().rule().en())
                .isEqualTo("Users are adults with full legal capacity who act for a business; anybody younger is turned"
                        + " away, and nothing of the attempt is kept.");
        assertThat(profile.minors().evidence().origin()).isEqualTo(Origin.SOURCE);
        assertThat(profile.minors().evidence().lines()).containsExactly(29);
        assertThat(controllerDuty("J-K-COMMERCIAL-ADULT-USE").duty().en())
                .isEqualTo("Declare that the service is used for business and by adults only.");
        assertThat(controllerDuty("J-K-COMMERCIAL-ADULT-USE").gate().en())
                .isEqualTo("The organisation is not activated.");
    }

    @Test
    @CommitmentInPart({"J-071", "J-072"})
    void theOrganisationSeesFiveFieldsOfItsPeopleWhoAreToldWhich() {
        assertThat(profile.reports()).singleElement().satisfies(report -> {
            assertThat(report.purpose()).isEqualTo("J-P11");
            assertThat(report.fields())
                    .isEqualTo(purpose("J-P11").fields())
                    .containsExactly(
                            "J-C01.name", "J-C01.email", "J-C15.logsIn", "J-C15.loginFrequency", "J-C15.timeSpent");
        });
        assertThat(recipient("J-RC04").kinds()).containsExactly(RecipientKind.CONTROLLER_ORGANISATION);
        assertThat(recipient("J-RC04").whatMayGo().en()).isEqualTo("The five fields of the usage report");
        assertThat(noticeDuty("J-N01").duty().en())
                .contains("before the first sign-in", "which five fields the organisation sees");
        assertThat(noticeDuty("J-N01").gate().en()).isEqualTo("No usage report shows an employee who was not told.");
        assertThat(notice("J-T-ORGANISATION-SEES").content().en())
                .startsWith("The five fields of the usage report")
                .contains(purpose("J-P11").fields().stream()
                        .map(this::field)
                        .map(field -> field.name().en())
                        .toList());
    }

    @Test
    @CommitmentInPart("J-118")
    void withoutALegalBasisOfTheOrganisationNoContentIsFetched() {
        assertThat(controllerDuty("J-K-CONTENT-RESPONSIBILITY").duty().en())
                .isEqualTo("Have a legal basis for the content and answer for it.");
        assertThat(controllerDuty("J-K-CONTENT-RESPONSIBILITY").gate().en()).isEqualTo("Content is not synchronised.");
    }

    @Test
    @CommitmentInPart("J-122")
    void whoAsksForTheAgreementNamesOrganisationAndPlan() {
        assertThat(controllerDuty("J-K-AGREEMENT-DETAILS").duty().en())
                .startsWith("Name the organisation and its plan when asking for the agreement");
        assertThat(controllerDuty("J-K-AGREEMENT-DETAILS").gate().en()).isEqualTo("No agreement is issued.");
    }

    @Test
    @CommitmentInPart("J-123")
    void sixPoliciesAreTheOrganisationsOwn() {
        assertThat(controllerDuty("J-K-OWN-POLICIES").duty().en().toLowerCase(Locale.ROOT))
                .contains("storage", "access", "change", "deletion", "sharing", "retention", "tell them to the users");
        assertThat(controllerDuty("J-K-OWN-POLICIES").duty().zh()).contains("存储", "访问", "删除", "共享", "保存");
        assertThat(controllerDuty("J-K-OWN-POLICIES").gate().en()).startsWith("The limits of this profile apply");
    }

    @Test
    @CommitmentInPart("J-124")
    void employeesAreShownTheirOrganisationItsSettingsAndWhoAnswers() {
        assertThat(noticeDuty("J-N03").duty().en())
                .isEqualTo("Show each employee the organisation's policies, settings and contact, and who answers for"
                        + " the content.");
        assertThat(noticeDuty("J-N03").gate().en())
                .isEqualTo("Without a contact of the organisation no employee page is opened.");
        assertThat(noticeDuty("J-N02").duty().en()).startsWith("Have each employee confirm having read the notice");
        assertThat(notice("J-T-EMPLOYEE-NOTICE").content().en()).contains("the organisation and its contact");
    }
}
