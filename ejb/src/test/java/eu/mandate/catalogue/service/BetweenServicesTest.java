package eu.mandate.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.lint.LintContext;
import eu.mandate.catalogue.domain.lint.LintFinding;
import eu.mandate.catalogue.domain.lint.ProfileLints;
import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose.ConsentLevel;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.ConsentException;
import eu.mandate.kernel.json.Records;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Where the four published texts contradict each other, each service keeps its own decision. */
class BetweenServicesTest {

    @Test
    @Commitment("X-X01")
    void theTwoRolesHaveOneNameInsideAndTheWordOfTheirLawOutside() {
        assertThat(VendorRole.values())
                .contains(VendorRole.CONTROLLER, VendorRole.PROCESSOR)
                .hasSize(4);
        for (var service : List.of("weiban", "wesmile", "wadesk")) {
            assertThat(entrusted(service))
                    .as(service)
                    .isNotEmpty()
                    .allMatch(activity -> activity.organisationRole().zh().startsWith("个人信息处理者"));
        }
        assertThat(entrusted("juwaitong"))
                .allMatch(activity -> activity.organisationRole().en().startsWith("Controller"));
    }

    private static List<ProcessingActivity> entrusted(String service) {
        return BuiltIns.of(service).activities().stream()
                .filter(activity -> activity.vendorRole() == VendorRole.PROCESSOR)
                .toList();
    }

    @Test
    @Commitment("X-X03")
    void agesAreThoseOfTheService() {
        BuiltIns.ALL.forEach((service, profile) -> {
            var european = profile.regimes().contains(Regime.GDPR);
            assertThat(profile.minors().userAge()).as(service).isEqualTo(18);
            assertThat(profile.minors().sensitiveBelow()).as(service).isEqualTo(european ? null : 14);
            assertThat(profile.minors().minorsAccepted()).as(service).isEqualTo(!european);
        });
    }

    @Test
    @Commitment("X-X04")
    void theMinimaOfChineseLawHoldInEveryServiceUnderIt() {
        for (var service : List.of("weiban", "wesmile", "wadesk")) {
            var profile = BuiltIns.of(service);
            assertThat(profile.retention())
                    .filteredOn(rule -> rule.trigger() == RetentionTrigger.TRANSACTION_COMPLETED)
                    .isNotEmpty()
                    .allMatch(rule -> "3 YEARS".equals(floor(rule)));
            assertThat(profile.retention())
                    .filteredOn(rule -> rule.scope() == RetentionRule.Scope.AUDIT_LOG)
                    .singleElement()
                    .matches(rule -> "6 MONTHS".equals(floor(rule)));
            var lower = new BuiltInProfiles()
                    .json(service)
                    .replaceAll("(\"floor\": \\{\\s+\"period\": \\{\\s+\"amount\": )[36]", "$11");
            assertThat(lints(Records.read(lower, ServiceProfile.class)))
                    .as(service)
                    .contains("statutory-floor-missing");
        }
    }

    private static String floor(RetentionRule rule) {
        var period = rule.floor().period();
        return period.amount() + " " + period.unit();
    }

    private static List<String> lints(ServiceProfile profile) {
        return ProfileLints.findings(profile, LintContext.of(profile)).stream()
                .map(LintFinding::lint)
                .toList();
    }

    @Test
    @CommitmentInPart({"X-X05", "X-X13"})
    void everyServiceSaysWhereDataRestsAndInWhichRoleTheVendorHasIt() {
        assertThat(BuiltIns.of("juwaitong").storage().regions()).containsExactly("EU", "OTHER", "UK");
        assertThat(BuiltIns.of("juwaitong").storage().rule().en())
                .contains("one region, chosen before its first record");
        for (var service : List.of("weiban", "wesmile", "wadesk")) {
            assertThat(BuiltIns.of(service).storage().regions()).as(service).containsExactly("CN");
        }
        BuiltIns.ALL
                .values()
                .forEach(profile -> profile.categories()
                        .forEach(category -> assertThat(profile.activities())
                                .as(category.code())
                                .anyMatch(activity -> activity.categories().contains(category.code()))));
    }

    @Test
    @CommitmentInPart("X-X06")
    void noServiceTakesGoingOnForConsent() {
        var words = texts(profile -> profile.changeNotice().acceptance());
        assertThat(words).doesNotHaveDuplicates().hasSize(4);
        BuiltIns.ALL.values().forEach(profile -> assertThat(lints(profile)).doesNotContain("consent-deemed"));
        assertThat(BuiltIns.of("wesmile").changeNotice().acceptance().en())
                .contains("going on using the service is never");
    }

    private static List<String> texts(Function<ServiceProfile, Text> text) {
        return BuiltIns.ALL.values().stream().map(text).map(Text::en).toList();
    }

    @Test
    @Commitment("X-X09")
    void peopleHearOfABreachByTheChannelsOfTheService() {
        assertThat(channels("weiban")).startsWith("E-mail", "Letter", "Telephone", "Push notification");
        assertThat(channels("wesmile")).startsWith("E-mail", "Message in the mini-program");
        assertThat(channels("wadesk")).startsWith("SMS", "Telephone", "Push notification");
    }

    private static List<String> channels(String service) {
        return BuiltIns.of(service).breach().channels().stream().map(Text::en).toList();
    }

    @Test
    @Commitment("X-X10")
    void exceptionsToConsentHaveCodesOfTheirService() {
        assertThat(BuiltIns.of("weiban").consentExceptions()).hasSize(8);
        assertThat(BuiltIns.of("wadesk").consentExceptions()).hasSize(11);
        assertThat(BuiltIns.ALL.values())
                .flatExtracting(ServiceProfile::consentExceptions)
                .extracting(ConsentException::code)
                .doesNotHaveDuplicates();
    }

    @Test
    @Commitment("X-X11")
    void changesAreToldByTheChannelsOfTheServiceAndEveryVersionIsArchived() {
        assertThat(BuiltIns.ALL.values())
                .extracting(profile -> profile.changeNotice().prominentChannels())
                .doesNotHaveDuplicates()
                .allSatisfy(channels -> assertThat(channels).isNotEmpty());
        assertThat(texts(profile -> profile.changeNotice().archive()))
                .allMatch(archive -> archive.startsWith("Every version published stays readable"));
    }

    @Test
    @CommitmentInPart("X-X15")
    void erasingAnonymisingAndDeIdentifyingAreThreeThings() {
        assertThat(EndAction.values()).contains(EndAction.ERASE, EndAction.ANONYMISE, EndAction.SPLIT);
        assertThat(BuiltIns.of("wadesk").retention())
                .filteredOn(rule -> rule.endAction() == EndAction.SPLIT)
                .singleElement()
                .matches(rule -> rule.scope() == RetentionRule.Scope.COMBINED_VIEWS);
    }

    @Test
    @Commitment("X-X16")
    void noTextLeadsToANumberOfAnArticle() {
        for (var service : List.of("weiban", "wadesk")) {
            assertThat(lints(BuiltIns.of(service))).doesNotContain("reference-by-position");
            var printed = new BuiltInProfiles().json(service).replaceFirst("Free of charge\\.", "See section 10.");
            assertThat(lints(Records.read(printed, ServiceProfile.class)))
                    .as(service)
                    .contains("reference-by-position");
        }
    }

    @Test
    @Commitment("X-X17")
    void everyPurposeThatRestsOnConsentNamesTheLevelItNeeds() {
        assertThat(Arrays.asList(ConsentLevel.values()))
                .containsExactly(ConsentLevel.GENERAL, ConsentLevel.EXPLICIT, ConsentLevel.SEPARATE);
        assertThat(BuiltIns.ALL.values())
                .flatExtracting(ServiceProfile::purposes)
                .allSatisfy(purpose -> assertThat(purpose.consentLevel() != null)
                        .as(purpose.code())
                        .isEqualTo(purpose.bases().contains(LegalBasis.CONSENT)));
    }
}
