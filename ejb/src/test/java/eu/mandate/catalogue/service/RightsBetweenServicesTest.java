package eu.mandate.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rights, grounds of refusal and their conditions differ between the four published texts, and stay different. */
class RightsBetweenServicesTest {

    @Test
    @Commitment("X-X02")
    void aRequestForAccessHasTheDeadlineOfItsService() {
        assertThat(deadlines("juwaitong", "ACCESS_OTHER")).containsExactly("30 DAYS SOURCE", "1 MONTHS LAW");
        assertThat(deadlines("weiban", "ACCESS")).containsExactly("15 DAYS DEFAULT");
        assertThat(deadlines("weiban", "CONSENT_CHANGE")).containsExactly("30 DAYS SOURCE");
        assertThat(deadlines("wesmile", "ACCESS")).containsExactly("15 DAYS DEFAULT");
        assertThat(deadlines("wadesk", "INQUIRY")).containsExactly("15 DAYS SOURCE", "15 WORKING_DAYS SOURCE");
    }

    private static List<String> deadlines(String service, String requestType) {
        return rights(service)
                .filter(right -> right.requestType().equals(requestType))
                .flatMap(right -> right.due().stream())
                .map(due -> due.period().amount() + " " + due.period().unit() + " "
                        + due.evidence().origin())
                .toList();
    }

    private static Stream<Right> rights(String service) {
        return BuiltIns.of(service).rights().stream();
    }

    @Test
    @Commitment("X-X07")
    void groundsOfRefusalBelongToOneService() {
        assertThat(keys("juwaitong")).hasSize(6).doesNotContain("national-security", "malice-or-abuse");
        assertThat(keys("weiban")).hasSize(12).contains("legal-duty", "vital-rights");
        assertThat(keys("wesmile"))
                .hasSize(3)
                .containsOnly("statutory-records", "fraud-prevention", "security-and-backup");
        assertThat(keys("wadesk")).hasSize(10).doesNotContain("legal-duty", "vital-rights");
        assertThat(BuiltIns.ALL.values())
                .flatExtracting(ServiceProfile::refusalGrounds)
                .extracting(RefusalGround::code)
                .doesNotHaveDuplicates();
        assertThat(abuse("wadesk")).contains("beyond general technical means");
        assertThat(abuse("weiban")).doesNotContain("technical means");
    }

    private static List<String> keys(String service) {
        return BuiltIns.of(service).refusalGrounds().stream()
                .map(RefusalGround::key)
                .toList();
    }

    private static String abuse(String service) {
        return BuiltIns.of(service).refusalGrounds().stream()
                .filter(ground -> ground.key().equals("malice-or-abuse"))
                .map(ground -> ground.evidence().en())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Commitment("X-X08")
    void aSlightBreachOfTheAgreementIsAGroundForDeletionInOneServiceAndNoneInTheOther() {
        assertThat(said("weiban", right -> right.name().en())).contains("serious breach of the agreement (W-D3)");
        assertThat(said("wadesk", right -> right.dueRule().en()))
                .contains("D-D3 handling breaches the agreement, however slightly");
    }

    private static String said(String service, Function<Right, String> words) {
        return rights(service)
                .filter(right -> right.requestType().equals("DELETION"))
                .map(words)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Commitment("X-X12")
    void aFeeIsKnownWhereTheTextOrTheLawKnowsOne() {
        assertThat(fees("juwaitong")).allMatch(fee -> fee.equals("Free of charge.") || fee.contains("Art. 12(5) GDPR"));
        assertThat(fees("wesmile")).containsOnly("Free of charge; the published text knows no fee.");
        assertThat(fees("weiban")).anyMatch(fee -> fee.contains("repeated requests beyond reasonable limits"));
        assertThat(fees("wadesk")).anyMatch(fee -> fee.contains("repeated beyond reasonable limits"));
    }

    private static List<String> fees(String service) {
        return rights(service).map(right -> right.fee().en()).toList();
    }

    @Test
    @CommitmentInPart("X-X18")
    void recipientsAreToldOfADeletionAsFastAsTheServiceSays() {
        assertThat(recipientNotice("weiban")).isEqualTo("An erasure of what was disclosed before");
        assertThat(recipientNotice("wadesk")).contains("within 24 hours of the decision");
    }

    private static String recipientNotice(String service) {
        return BuiltIns.of(service).notices().stream()
                .filter(notice -> notice.code().endsWith("-RECIPIENT-DELETION"))
                .map(notice -> notice.trigger().en())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Commitment("X-X19")
    void complaintsHaveTheRoutesOfTheServiceAndAlwaysAnAuthority() {
        assertThat(routes("weiban")).hasSize(4);
        assertThat(routes("wadesk")).anyMatch(route -> route.startsWith("The court at the defendant's residence"));
        BuiltIns.ALL
                .keySet()
                .forEach(service -> assertThat(routes(service))
                        .as(service)
                        .anyMatch(route -> route.contains("authorit") || route.startsWith("Department")));
    }

    private static List<String> routes(String service) {
        return rights(service)
                .filter(Right::external)
                .flatMap(right -> right.channels().stream())
                .map(Text::en)
                .toList();
    }

    @Test
    @CommitmentInPart("X-X20")
    void identityIsCheckedBeforeAnythingIsHandedOutOrChanged() {
        assertThat(verification("weiban", "ACCESS")).contains("before anything is handed out or changed");
        assertThat(verification("wadesk", "INQUIRY")).startsWith("Needed before data is handed out or changed");
        assertThat(verification("wadesk", "DELETION")).contains("Nothing is carried out before");
    }

    private static String verification(String service, String requestType) {
        return rights(service)
                .filter(right -> right.requestType().equals(requestType))
                .map(right -> right.verification().en())
                .findFirst()
                .orElseThrow();
    }
}
