package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.category;
import static eu.mandate.catalogue.service.weiban.Weiban.noticeDuty;
import static eu.mandate.catalogue.service.weiban.Weiban.one;
import static eu.mandate.catalogue.service.weiban.Weiban.permission;
import static eu.mandate.catalogue.service.weiban.Weiban.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.terms.ControllerDuty;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.catalogue.domain.profile.terms.ProducedNotice;
import eu.mandate.catalogue.domain.profile.terms.ScopeRule;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which authorisation gives which fields of Weiban, and what customer and vendor owe to employees. */
class WeibanDutiesTest {

    /** Permission, app, whether the person grants it too, fields. */
    private static final String PERMISSIONS = """
            CONTACTS_BASIC_READ THIRD_PARTY false W-C03.departmentId W-C03.departmentName W-C03.parentDepartment W-C04.userid W-C04.name W-C04.departmentId W-C04.position W-C04.followStatus
            MEMBER_SENSITIVE THIRD_PARTY true W-C04.gender
            ENTERPRISE_CUSTOMER THIRD_PARTY false W-C05.customerList W-C05.customerGroupList W-C05.nickname W-C05.remark W-C05.tags W-C06.memberRef W-C06.customerRef W-C06.contactCounts W-C06.contactTimes
            SB_MEMBER SELF_BUILT false W-C07.userid W-C07.memberName W-C07.jobInformation
            SB_MEMBER_SENSITIVE SELF_BUILT true W-C07.mobile W-C07.gender W-C07.email W-C07.avatar W-C07.address W-C07.externalQrCode
            SB_CUSTOMER SELF_BUILT false W-C08.userid W-C08.name W-C08.avatar W-C08.unionID W-C08.type W-C08.gender W-C08.remark W-C08.company W-C08.description W-C08.tags
            OFFICIAL_ACCOUNT_AUTHORISATION H5 true W-C15.avatar W-C15.nickname W-C15.unionID
            WECOM_ACCOUNT_LINK REGISTRATION true W-C01.avatar W-C01.nickname W-C01.mobile W-C01.enterpriseInfo W-C01.wecomLink
            DEVICE_INFORMATION DEVICE true W-C10.deviceModel W-C10.osVersion W-C10.deviceSettings W-C10.uniqueDeviceId
            DEVICE_LOCATION DEVICE true W-C11.gps
            DEVICE_WLAN DEVICE true W-C11.wlanAccessPoints
            DEVICE_BLUETOOTH DEVICE true W-C11.bluetooth
            DEVICE_BASE_STATION DEVICE true W-C11.baseStation
            """;

    @Test
    @CommitmentInPart({"W-041", "W-058"})
    void everyPermissionGivesItsFieldsAndNoOthers() {
        assertThat(table(PROFILE.permissions(), PermissionRule::permission, WeibanDutiesTest::words))
                .isEqualTo(table(PERMISSIONS));
        assertThat(PROFILE.permissions())
                .filteredOn(rule -> rule.app().equals("THIRD_PARTY"))
                .hasSize(3)
                .allSatisfy(rule -> assertThat(rule.evidence().origin()).isEqualTo(Origin.DEFAULT));
    }

    @Test
    void everyWeComFieldIsGivenByExactlyOnePermission() {
        Stream.of("W-C03", "W-C04", "W-C05", "W-C06", "W-C07", "W-C08")
                .forEach(code -> category(code)
                        .fields()
                        .forEach(field -> assertThat(PROFILE.permissions())
                                .filteredOn(rule -> rule.fields().contains(code + "." + field.key()))
                                .as(code + "." + field.key())
                                .hasSize(1)));
    }

    @Test
    @CommitmentInPart({"W-040", "W-045", "W-046"})
    void eachAppHasItsOwnVisibleScopeAndAnEmptyOneGivesNothing() {
        assertThat(PROFILE.scopes())
                .extracting(ScopeRule::categories)
                .containsExactly(List.of("W-C07", "W-C08"), List.of("W-C03", "W-C04", "W-C05", "W-C06"));
        assertThat(PROFILE.scopes()).allSatisfy(scope -> {
            assertThat(scope.values()).containsExactly("DEPARTMENT", "MEMBER", "TAG");
            assertThat(scope.rule().en()).contains("An empty scope gives nothing");
        });
        assertThat(duty("W-K-APP-AUTHORISATION").gate().en()).contains("Nothing is synchronised");
    }

    @Test
    @CommitmentInPart("W-028")
    void theMobileNumberIsTypedInByThePersonWhomTheCustomerAuthorised() {
        assertThat(permission("WECOM_ACCOUNT_LINK").ownGrant()).isTrue();
        assertThat(permission("WECOM_ACCOUNT_LINK").name().en()).contains("typed in by the person");
        assertThat(noticeDuty("W-N06").gate().en()).contains("Without the authorisation there is no registration");
    }

    @Test
    @CommitmentInPart({"W-007", "W-008", "W-009"})
    void employeesAreToldReadAndConsentOneByOne() {
        assertThat(noticeDuty("W-N01").gate().en()).contains("No record of an employee is taken before");
        assertThat(noticeDuty("W-N02").gate().en()).contains("only to those who have not confirmed");
        assertThat(noticeDuty("W-N03").duty().en()).contains("explicit consent of each employee", "each version");
        assertThat(noticeDuty("W-N07").duty().en()).contains("purpose, method or types");
    }

    @Test
    @CommitmentInPart({"W-004", "W-005", "W-010"})
    void anAttestationAndUseOpenNothing() {
        assertThat(noticeDuty("W-N04").gate().en()).contains("opens no gate");
        assertThat(one(PROFILE.notices(), each -> each.code().equals("W-T-ACCEPTANCE"))
                        .content()
                        .en())
                .contains("only a click of the user's own counts", "use is never stored as consent");
    }

    @Test
    @CommitmentInPart("W-011")
    void claimsOfEmployeesGoToTheCustomerWithTheirOwnEvidenceAlone() {
        assertThat(noticeDuty("W-N05").gate().en()).contains("about that employee alone", "answer to the law stays");
    }

    @Test
    @CommitmentInPart({"W-031", "W-035", "W-036", "W-037", "W-038", "W-072"})
    void everyDutyOfTheCustomerNamesWhatStaysClosedWithoutIt() {
        assertThat(PROFILE.controllerDuties())
                .extracting(ControllerDuty::code)
                .containsExactly(
                        "W-K-ACCOUNT-SECURITY",
                        "W-K-AFFILIATE-SOURCE",
                        "W-K-APP-AUTHORISATION",
                        "W-K-EMPLOYEES",
                        "W-K-EVIDENCE",
                        "W-K-GUARDIANS",
                        "W-K-LAWFUL-PURPOSE",
                        "W-K-LAWFUL-SOURCE",
                        "W-K-ORDERER",
                        "W-K-PRIOR-INCIDENTS");
        assertThat(duty("W-K-LAWFUL-SOURCE").duty().en()).contains("for each import");
        assertThat(duty("W-K-LAWFUL-PURPOSE").gate().en()).contains("stays closed");
        assertThat(duty("W-K-EVIDENCE").gate().en()).contains("suspended");
        assertThat(duty("W-K-PRIOR-INCIDENTS").gate().en()).contains("before the takeover");
    }

    @Test
    void everyNoticeThatTheServiceOwesIsListed() {
        assertThat(PROFILE.notices())
                .extracting(ProducedNotice::code)
                .hasSize(19)
                .contains(
                        "W-T-EMPLOYEE-NOTICE",
                        "W-T-JUST-IN-TIME",
                        "W-T-CONSEQUENCES",
                        "W-T-RECIPIENT-DELETION",
                        "W-T-REFUSAL-LETTER",
                        "W-T-BUSINESS-TRANSFER",
                        "W-T-SENSITIVE-WARNING",
                        "W-T-CALL-RECORDING");
    }

    private static ControllerDuty duty(String code) {
        return one(PROFILE.controllerDuties(), duty -> duty.code().equals(code));
    }

    private static List<String> words(PermissionRule rule) {
        return Stream.concat(Stream.of(rule.app(), String.valueOf(rule.ownGrant())), rule.fields().stream())
                .toList();
    }
}
