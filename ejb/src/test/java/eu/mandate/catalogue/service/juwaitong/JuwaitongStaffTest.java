package eu.mandate.catalogue.service.juwaitong;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.testing.CommitmentInPart;
import org.junit.jupiter.api.Test;

/** Which role of the vendor's staff sees what, and what it needs to see it. */
class JuwaitongStaffTest extends JuwaitongTest {

    /** Role and the categories, or the only fields, that it sees. */
    private static final String GRID = """
            ALL
            BILLING J-C05 J-C06
            COMMS J-C01.name J-C01.email J-C02.communicationTypes
            DPO J-C01 J-C02 J-C03 J-C04 J-C05 J-C06 J-C14 J-C15 J-C16 J-C17 J-C18 J-C19 J-C20 J-C21 J-C22 J-C23
            HR J-C24 J-C25
            MARKETING J-C22
            PRIVACY J-C01 J-C02 J-C03 J-C04 J-C05 J-C06 J-C14 J-C15 J-C16 J-C17 J-C18 J-C19 J-C20 J-C21 J-C22 J-C23
            SECURITY J-C01.email J-C04.provider J-C04.externalAccountId J-C14.ipAddress J-C14.referrerUrl \
            J-C14.browserType J-C14.browserSettings J-C14.deviceBrand J-C14.deviceModel J-C14.operatingSystem \
            J-C14.usedAt J-C14.browserConfiguration J-C14.languagePreference J-C14.uniqueIdentifiers J-C14.cookies \
            J-C15.loginFrequency J-C15.activityTypes J-C15.logsIn J-C15.timeSpent J-C16.loginIp J-C16.usageIp J-C16.area
            SUPPORT J-C01 J-C02 J-C03 J-C04 J-C05 J-C06 J-C07 J-C17 J-C18
            """;

    @Test
    @CommitmentInPart("J-063")
    void everyRoleSeesItsCellsOnly() {
        assertThat(table(
                        profile.staffRoles(),
                        StaffRole::role,
                        staff -> staff.fields().isEmpty() ? staff.categories() : staff.fields()))
                .isEqualTo(table(GRID));
        assertThat(recipient("J-RC01").kinds()).containsExactly(RecipientKind.INTERNAL);
        assertThat(recipient("J-RC01").whatMayGo().en()).isEqualTo("What the staff grid gives to the role");
        assertThat(recipient("J-RC01").examples())
                .containsExactly("BILLING", "COMMS", "PRIVACY", "SECURITY", "SUPPORT");
    }

    @Test
    @CommitmentInPart("J-061")
    void nobodySeesWithoutARoleAndAnAssignmentAndContentIsSeenByNoRole() {
        assertThat(staff("ALL").needs().en()).startsWith("Nothing without").endsWith("and an assignment");
        assertThat(recipient("J-RC01").condition().en()).startsWith("Role, assigned case or incident");
        assertThat(profile.staffRoles())
                .flatExtracting(StaffRole::categories)
                .doesNotContain("J-C08", "J-C09", "J-C10", "J-C11", "J-C12", "J-C13", "J-C27", "J-C28");
    }

    @Test
    @CommitmentInPart({"J-064", "J-079"})
    void supportSeesThePersonOfAnOpenCaseAndNothingAfterIt() {
        assertThat(staff("SUPPORT").categories())
                .isEqualTo(codes("J-C", "01", "02", "03", "04", "05", "06", "07", "17", "18"));
        assertThat(staff("SUPPORT").needs().en())
                .startsWith("Open case of the person concerned, assigned to this member of staff")
                .contains("access ends with the case", "for whoever hands it on with the handing on");
        assertThat(staff("SUPPORT").needs().zh()).contains("未结工单", "转派他人的，即终止访问");
    }

    @Test
    @CommitmentInPart("J-065")
    void theMailTeamSeesNameAddressAndPreferencesOnly() {
        assertThat(staff("COMMS").fields()).containsExactly("J-C01.name", "J-C01.email", "J-C02.communicationTypes");
        assertThat(staff("COMMS").needs().en()).isEqualTo("Task to send or to unsubscribe");
    }

    @Test
    @CommitmentInPart("J-067")
    void securityLooksUnderTheNumberOfAnIncidentAndIntoTechnicalFieldsOnly() {
        assertThat(staff("SECURITY").needs().en()).isEqualTo("Number of an incident or investigation");
        assertThat(staff("SECURITY").fields())
                .isEqualTo(purpose("J-P21").fields())
                .contains("J-C14.ipAddress", "J-C16.area", "J-C01.email")
                .doesNotContain("J-C01.name");
        assertThat(purpose("J-P21").description().en()).contains("under the number of an incident or investigation");
    }

    @Test
    @CommitmentInPart({"J-068", "J-077"})
    void withoutUndertakingAndTrainingThereIsNoAccess() {
        assertThat(staff("ALL").needs().en()).contains("valid confidentiality undertaking, valid training");
        assertThat(recipient("J-RC01").condition().en())
                .contains("valid confidentiality undertaking and valid training");
        assertThat(measure("J-M-CONFIDENTIALITY").name().en())
                .isEqualTo("Confidentiality undertakings of all who have access");
        assertThat(measure("J-M-TRAINING").name().en()).isEqualTo("Training and guidance in security and privacy");
    }

    @Test
    @CommitmentInPart("J-078")
    void usersSeeTheTeamsAndAccountsThatTheirOrganisationGivesThem() {
        var scope = one(profile.scopes(), each -> each.code().equals("J-V-TEAM-AND-ACCOUNT"));
        assertThat(scope.values()).containsExactly("NETWORK_ACCOUNT", "TEAM");
        assertThat(scope.rule().en()).contains("the organisation sets both");
        assertThat(scope.categories()).isEqualTo(activity("J-A06").categories());
        assertThat(measure("J-M-ACCESS-CONTROL").name().en())
                .isEqualTo("Access by role, assignment and visibility scope, for those whose work needs it");
    }
}
