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
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
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
import eu.mandate.catalogue.domain.register.SubProcessor.Authorisation;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorRepresentative;
import eu.mandate.catalogue.domain.register.VendorRepresentative.Territory;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import eu.mandate.catalogue.service.setup.RegisterSeed;
import eu.mandate.kernel.json.Records;
import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.testing.Commitment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The story's registers of Weiban's vendor: complete enough for an agreement with a customer in mainland China. */
class YeyingRegistersTest {

    private static final List<RegisterSeed> SEEDS = StoryRegisters.of(new TenantKey("yeying"));
    private static final ServiceProfile PROFILE = profile();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void everyEntryIsValidAndEveryRegisterHasSome() {
        assertThat(SEEDS)
                .allSatisfy(seed -> StoryBackground.check(seed, SEEDS, "weiban"))
                .allSatisfy(seed -> assertThat(payload(seed).services()).containsExactly("weiban"))
                .extracting(RegisterSeed::register)
                .contains(Register.values());
        assertThat(SEEDS)
                .extracting(seed -> seed.register() + " " + seed.key())
                .doesNotHaveDuplicates()
                .allMatch(key -> key.split(" ")[1].matches(RegisterPayload.KEY));
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
    void theProfileCanBePublishedWithTheseRegisters() {
        var entities = of(LegalEntity.class).stream()
                .flatMap(entity -> Stream.of(entity.legalName(), entity.tradingName()))
                .collect(Collectors.toSet());
        var contacts =
                of(VendorContact.class).stream().map(VendorContact::purpose).collect(Collectors.toSet());
        var others = Set.of("Wuhan Wapu Technology Co., Ltd.", "JUJIAO", "the WeSmile team");
        var brands = Stream.of(KnownBrands.ALL, others).flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(ProfileLints.findings(PROFILE, new LintContext(entities, brands, entities, contacts)))
                .isEmpty();
        assertThat(entities).contains(PROFILE.provider().legalEntity());
        assertThat(contacts)
                .containsAll(PROFILE.contacts().stream()
                        .filter(contact -> contact.required() && contact.value() == null)
                        .map(ContactEntry::purpose)
                        .toList())
                .contains("SECURITY_24X7", "BREACH", "INSTRUCTION", "SUB_PROCESSOR_NOTICE");
    }

    @Test
    void everyCodeIsOneOfTheProfileAndPartnersTouchEntrustedDataOnly() {
        var entrusted = PROFILE.activities().stream()
                .filter(activity -> activity.vendorRole() == VendorRole.PROCESSOR)
                .flatMap(activity -> activity.categories().stream())
                .toList();
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::categories)
                .isSubsetOf(entrusted);
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::purposes)
                .isSubsetOf(PROFILE.purposes().stream().map(Purpose::code).toList());
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::subjects)
                .isSubsetOf(PROFILE.subjects().stream().map(CodeName::code).toList());
        assertThat(of(DataLocation.class))
                .flatExtracting(DataLocation::categories)
                .isSubsetOf(
                        PROFILE.categories().stream().map(DataCategory::code).toList());
        assertThat(of(ConnectedPlatform.class))
                .extracting(ConnectedPlatform::network)
                .containsExactlyInAnyOrderElementsOf(
                        PROFILE.networks().stream().map(Network::code).toList());
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
                .allMatch(certificate -> certificate.expiresOn().isAfter(TODAY))
                .extracting(Certificate::level)
                .contains("第三级");
    }

    @Test
    void everySubEntrustmentIsBoundAnnouncedAndConsentedTo() {
        assertThat(of(SubProcessor.class)).hasSize(4).allSatisfy(engaged -> {
            assertThat(engaged.authorisation()).isEqualTo(Authorisation.AUTHORISED);
            assertThat(engaged.flowDownContractOn()).isBeforeOrEqualTo(engaged.announcedOn());
            assertThat(engaged.objectionEndsOn()).isAfter(engaged.announcedOn().plusDays(30));
            assertThat(engaged.authorisedOn()).isAfter(engaged.objectionEndsOn());
        });
        assertThat(Stream.concat(
                        of(SubProcessor.class).stream().map(SubProcessor::engagedBy),
                        of(DataLocation.class).stream().map(DataLocation::subProcessor)))
                .filteredOn(Objects::nonNull)
                .isSubsetOf(keys(Register.SUB_PROCESSOR));
        assertThat(of(AgreementTerms.class))
                .singleElement()
                .extracting(AgreementTerms::subProcessors)
                .isEqualTo(AgreementTerms.Authorisation.SPECIFIC);
    }

    @Test
    @Commitment("W-107")
    void nothingRestsOrIsReachedOutsideMainlandChina() {
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() != Kind.NO_REMOTE_ACCESS)
                .allMatch(location -> location.country().equals("CN"))
                .extracting(DataLocation::kind)
                .contains(Kind.STORAGE, Kind.BACKUP, Kind.REMOTE_ACCESS);
        assertThat(of(DataLocation.class)).extracting(DataLocation::kind).contains(Kind.NO_REMOTE_ACCESS);
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::storageCountries, SubProcessor::accessCountries)
                .containsOnly(List.of("CN"));
        assertThat(of(Transfer.class)).extracting(Transfer::tool).containsOnly(TransferTool.NONE);
    }

    @Test
    void thoseWhoSignAndRepresentAreNamed() {
        assertThat(of(VendorSignatory.class))
                .hasSize(2)
                .allMatch(signatory -> signatory.maySign(TODAY))
                .extracting(VendorSignatory::deputyFor)
                .contains("lu-mingxuan");
        assertThat(of(VendorRepresentative.class))
                .extracting(VendorRepresentative::territory)
                .containsExactlyInAnyOrder(Territory.values());
        assertThat(of(AssistanceMeasure.class))
                .extracting(AssistanceMeasure::subject)
                .containsExactlyInAnyOrder(AssistanceMeasure.Subject.values());
    }

    private static <T extends RegisterPayload> List<T> of(Class<T> type) {
        return SEEDS.stream()
                .map(YeyingRegistersTest::payload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<String> keys(Register register) {
        return SEEDS.stream()
                .filter(seed -> seed.register() == register)
                .map(RegisterSeed::key)
                .toList();
    }

    private static RegisterPayload payload(RegisterSeed seed) {
        return (RegisterPayload) Records.read(seed.json(), seed.register().payload());
    }

    private static ServiceProfile profile() {
        try (var stream = YeyingRegistersTest.class.getResourceAsStream("/catalogue/weiban.json")) {
            return Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), ServiceProfile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
