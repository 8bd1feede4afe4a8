package eu.mandate.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.lint.KnownBrands;
import eu.mandate.catalogue.domain.lint.LintContext;
import eu.mandate.catalogue.domain.lint.ProfileLints;
import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.register.AgreementTerms;
import eu.mandate.catalogue.domain.register.AssistanceMeasure;
import eu.mandate.catalogue.domain.register.Certificate;
import eu.mandate.catalogue.domain.register.ConnectedPlatform;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.DataLocation.Kind;
import eu.mandate.catalogue.domain.register.LegalEntity;
import eu.mandate.catalogue.domain.register.MeasureHeading;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import eu.mandate.catalogue.domain.register.SecurityMeasure.Status;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorRepresentative;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import eu.mandate.catalogue.service.BuiltInProfiles;
import eu.mandate.catalogue.service.setup.RegisterSeed;
import eu.mandate.kernel.json.Records;
import eu.mandate.tenant.domain.TenantKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The story's registers of WeSmile's vendor: complete enough for an agreement with a school in China. */
class WesmileTeamRegistersTest {

    private static final List<RegisterSeed> SEEDS = StoryRegisters.of(new TenantKey("wesmile-team"));
    private static final ServiceProfile PROFILE =
            Records.read(new BuiltInProfiles().json("wesmile"), ServiceProfile.class);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void everyEntryIsValidServesTheServiceAndHasAKeyOfItsOwn() {
        assertThat(SEEDS)
                .allSatisfy(seed -> StoryBackground.check(seed, SEEDS, "wesmile"))
                .allMatch(seed -> payload(seed).services().equals(List.of("wesmile")));
        assertThat(SEEDS)
                .extracting(seed -> seed.register() + " " + seed.key())
                .doesNotHaveDuplicates()
                .allMatch(key -> key.split(" ")[1].matches(RegisterPayload.KEY));
    }

    @Test
    void everyRegisterHasAnEntryButThatOfTransfersForNoneTakesPlace() {
        assertThat(SEEDS)
                .extracting(RegisterSeed::register)
                .containsOnly(Stream.of(Register.values())
                        .filter(register -> register != Register.TRANSFER)
                        .toArray(Register[]::new));
    }

    @Test
    void everyAddressOfTheStoryIsInvented() {
        assertThat(SEEDS)
                .flatExtracting(seed -> Stream.of(seed.json().split("\""))
                        .filter(text -> text.contains("@"))
                        .toList())
                .isNotEmpty()
                .allMatch(address -> address.endsWith(".example"));
    }

    @Test
    void withTheseRegistersTheProfileCanBePublished() {
        var context = new LintContext(
                Set.of("the WeSmile team"),
                KnownBrands.ALL,
                texts(LegalEntity.class, LegalEntity::legalName),
                texts(VendorContact.class, VendorContact::purpose));
        assertThat(ProfileLints.findings(PROFILE, context)).isEmpty();
    }

    @Test
    void everyContactOfTheProfileAndOfAnAgreementIsNamed() {
        assertThat(of(VendorContact.class))
                .extracting(VendorContact::purpose)
                .contains(
                        VendorContact.PRIVACY_TEAM,
                        VendorContact.DATA_PROTECTION_OFFICER,
                        VendorContact.SUPPORT,
                        "OFFICIAL_ACCOUNT",
                        VendorContact.SECURITY_24X7,
                        VendorContact.BREACH,
                        VendorContact.INSTRUCTION,
                        VendorContact.SUB_PROCESSOR_NOTICE);
    }

    @Test
    void everyCodeIsOneOfTheProfile() {
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::categories)
                .isSubsetOf(codes(PROFILE.categories(), DataCategory::code));
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::purposes)
                .isSubsetOf(codes(PROFILE.purposes(), Purpose::code));
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::subjects)
                .isSubsetOf(codes(PROFILE.subjects(), CodeName::code));
        assertThat(of(DataLocation.class))
                .flatExtracting(DataLocation::categories)
                .isSubsetOf(codes(PROFILE.categories(), DataCategory::code));
        assertThat(of(ConnectedPlatform.class))
                .extracting(ConnectedPlatform::network)
                .containsExactlyInAnyOrderElementsOf(codes(PROFILE.networks(), Network::code));
    }

    @Test
    void everyHeadingHasAnImplementedMeasureTestedWithinAYear() {
        assertThat(of(SecurityMeasure.class))
                .allSatisfy(measure -> {
                    assertThat(measure.status()).isEqualTo(Status.IMPLEMENTED);
                    assertThat(measure.lastTested()).isBetween(TODAY.minusYears(1), TODAY);
                })
                .extracting(SecurityMeasure::heading)
                .containsExactlyInAnyOrder(MeasureHeading.values());
        assertThat(of(Certificate.class))
                .allMatch(certificate -> certificate.expiresOn().isAfter(TODAY));
    }

    @Test
    void everySubProcessorIsInChinaBoundAnnouncedAndAuthorised() {
        assertThat(of(SubProcessor.class)).hasSize(3).allSatisfy(engaged -> {
            assertThat(engaged.transferTool()).isEqualTo(TransferTool.NONE);
            assertThat(engaged.storageCountries()).containsExactly("CN");
            assertThat(engaged.accessCountries()).containsExactly("CN");
            assertThat(engaged.flowDownContractOn()).isBeforeOrEqualTo(engaged.announcedOn());
            assertThat(engaged.objectionEndsOn()).isAfter(engaged.announcedOn().plusDays(30));
            assertThat(engaged.authorisedOn()).isAfter(engaged.objectionEndsOn());
        });
        var keys = SEEDS.stream()
                .filter(seed -> seed.register() == Register.SUB_PROCESSOR)
                .map(RegisterSeed::key)
                .toList();
        assertThat(of(SubProcessor.class))
                .extracting(SubProcessor::engagedBy)
                .filteredOn(Objects::nonNull)
                .isSubsetOf(keys);
    }

    @Test
    void dataRestsInChinaAndNobodyReachesItFromAbroad() {
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() != Kind.NO_REMOTE_ACCESS)
                .allMatch(location -> location.country().equals("CN"));
        assertThat(of(DataLocation.class))
                .extracting(DataLocation::kind)
                .contains(Kind.STORAGE, Kind.BACKUP, Kind.NO_REMOTE_ACCESS)
                .doesNotContain(Kind.REMOTE_ACCESS);
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() == Kind.BACKUP)
                .singleElement()
                .matches(backup -> backup.backupDays() == 35);
    }

    @Test
    void subProcessorsNeedTheConsentOfTheControllerAsTheLawAsks() {
        assertThat(of(AgreementTerms.class)).singleElement().satisfies(terms -> {
            assertThat(terms.subProcessors()).isEqualTo(AgreementTerms.Authorisation.SPECIFIC);
            assertThat(terms.breachHours()).isEqualTo(24);
            assertThat(terms.calendars()).containsExactly("CN");
        });
    }

    @Test
    void thoseWhoSignAreNamedAndNoRepresentativeIsNeeded() {
        assertThat(of(VendorSignatory.class))
                .hasSize(2)
                .allMatch(signatory -> signatory.maySign(TODAY))
                .extracting(VendorSignatory::deputyFor)
                .contains("shen-mingyue");
        assertThat(of(VendorRepresentative.class)).noneMatch(VendorRepresentative::appointed);
        assertThat(of(VendorRepresentative.class))
                .extracting(VendorRepresentative::territory)
                .containsExactlyInAnyOrder(VendorRepresentative.Territory.values());
        assertThat(of(AssistanceMeasure.class))
                .extracting(AssistanceMeasure::subject)
                .containsExactlyInAnyOrder(AssistanceMeasure.Subject.values());
    }

    private static <T> List<String> codes(List<T> entries, Function<T, String> code) {
        return entries.stream().map(code).toList();
    }

    private static <T extends RegisterPayload> Set<String> texts(Class<T> type, Function<T, String> text) {
        return of(type).stream().map(text).collect(Collectors.toSet());
    }

    private static <T extends RegisterPayload> List<T> of(Class<T> type) {
        return SEEDS.stream()
                .map(WesmileTeamRegistersTest::payload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static RegisterPayload payload(RegisterSeed seed) {
        return (RegisterPayload) Records.read(seed.json(), seed.register().payload());
    }
}
