package eu.mandate.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.register.AgreementTerms;
import eu.mandate.catalogue.domain.register.AgreementTerms.Authorisation;
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
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorRepresentative;
import eu.mandate.catalogue.domain.register.VendorRepresentative.Territory;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import eu.mandate.catalogue.service.setup.RegisterSeed;
import eu.mandate.kernel.json.Records;
import eu.mandate.tenant.domain.TenantKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The story's registers of WADesk's vendor: complete enough for an entrusted-processing agreement with a customer in China. */
class WapuRegistersTest {

    private static final List<RegisterSeed> SEEDS = StoryRegisters.of(new TenantKey("wapu"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> SERVICE = List.of("wadesk");

    @Test
    void everyEntryIsValidServesWadeskAndEveryRegisterHasSome() {
        assertThat(SEEDS)
                .allSatisfy(seed -> StoryBackground.check(seed, SEEDS, "wadesk"))
                .allMatch(seed -> payload(seed).services().equals(SERVICE))
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
    void theProfilesProviderAndContactsAreRegistered() throws IOException {
        var profile = profile();
        assertThat(of(LegalEntity.class))
                .extracting(LegalEntity::legalName)
                .containsExactly(profile.provider().legalEntity());
        assertThat(of(VendorContact.class))
                .extracting(VendorContact::purpose)
                .containsAll(profile.contacts().stream()
                        .filter(contact -> contact.required() && contact.value() == null)
                        .map(ContactEntry::purpose)
                        .toList())
                .contains("SECURITY_24X7", "BREACH", "INSTRUCTION", "SUB_PROCESSOR_NOTICE");
    }

    @Test
    void everyCodeIsOneOfTheProfile() throws IOException {
        var profile = profile();
        var categories = profile.categories().stream().map(DataCategory::code).toList();
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::categories)
                .isSubsetOf(categories);
        assertThat(of(Transfer.class)).flatExtracting(Transfer::categories).isSubsetOf(categories);
        assertThat(of(DataLocation.class))
                .flatExtracting(DataLocation::categories)
                .isSubsetOf(categories);
        assertThat(of(ConnectedPlatform.class))
                .extracting(ConnectedPlatform::network)
                .containsExactlyElementsOf(
                        profile.networks().stream().map(Network::code).toList());
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::purposes)
                .isSubsetOf(profile.purposes().stream().map(Purpose::code).toList());
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::subjects)
                .isSubsetOf(profile.subjects().stream().map(CodeName::code).toList());
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
                .contains("3");
    }

    @Test
    void furtherEntrustmentIsAuthorisedOneByOneAndStaysInChina() {
        assertThat(of(AgreementTerms.class)).singleElement().satisfies(terms -> {
            assertThat(terms.subProcessors()).isEqualTo(Authorisation.SPECIFIC);
            assertThat(terms.calendars()).containsExactly("CN");
        });
        assertThat(of(SubProcessor.class)).hasSize(3).allSatisfy(engaged -> {
            assertThat(engaged.authorisation()).isEqualTo(SubProcessor.Authorisation.AUTHORISED);
            assertThat(engaged.flowDownContractOn()).isBeforeOrEqualTo(engaged.announcedOn());
            assertThat(engaged.objectionEndsOn()).isAfter(engaged.announcedOn().plusDays(30));
            assertThat(engaged.authorisedOn()).isAfter(engaged.objectionEndsOn());
            assertThat(engaged.storageCountries()).containsExactly("CN");
            assertThat(engaged.accessCountries()).containsExactly("CN");
        });
        assertThat(of(SubProcessor.class))
                .extracting(SubProcessor::engagedBy)
                .filteredOn(Objects::nonNull)
                .isSubsetOf(keys(Register.SUB_PROCESSOR));
        assertThat(of(DataLocation.class))
                .extracting(DataLocation::subProcessor)
                .filteredOn(Objects::nonNull)
                .isSubsetOf(keys(Register.SUB_PROCESSOR));
    }

    @Test
    void dataRestsInChinaAndNobodyReachesItFromAbroad() {
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() != Kind.NO_REMOTE_ACCESS)
                .allMatch(location -> location.country().equals("CN"))
                .extracting(DataLocation::kind)
                .contains(Kind.STORAGE, Kind.BACKUP)
                .doesNotContain(Kind.REMOTE_ACCESS);
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() == Kind.BACKUP)
                .singleElement()
                .matches(backup -> backup.backupDays() == 35);
        assertThat(of(DataLocation.class)).extracting(DataLocation::kind).containsOnlyOnce(Kind.NO_REMOTE_ACCESS);
    }

    @Test
    void theMessengerAbroadHasItsGroundAndItsAssessment() {
        assertThat(of(Transfer.class)).singleElement().satisfies(transfer -> {
            assertThat(transfer.importer()).isEqualTo("WhatsApp LLC");
            assertThat(transfer.importerCountry()).isEqualTo("US");
            assertThat(transfer.categories()).containsExactly("D-C12", "D-C14");
            assertThat(transfer.tool()).isEqualTo(TransferTool.CAC_EXEMPTION);
            assertThat(transfer.exemption()).contains("contract to which the person is party", "第五条");
            assertThat(transfer.assessmentReference()).isNotBlank();
        });
    }

    @Test
    void thoseWhoSignAreNamedAndRepresentativesAreExplained() {
        assertThat(of(VendorSignatory.class))
                .hasSize(2)
                .allMatch(signatory -> signatory.maySign(TODAY))
                .extracting(VendorSignatory::deputyFor)
                .contains("gao-chenxi");
        assertThat(of(VendorRepresentative.class))
                .allMatch(representative -> !representative.reasonZh().isBlank())
                .extracting(VendorRepresentative::territory)
                .containsExactlyInAnyOrder(Territory.values());
        assertThat(of(AssistanceMeasure.class))
                .extracting(AssistanceMeasure::subject)
                .containsExactlyInAnyOrder(AssistanceMeasure.Subject.values());
    }

    private static <T extends RegisterPayload> List<T> of(Class<T> type) {
        return SEEDS.stream()
                .map(WapuRegistersTest::payload)
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

    private static ServiceProfile profile() throws IOException {
        try (var stream = WapuRegistersTest.class.getResourceAsStream("/catalogue/wadesk.json")) {
            return Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), ServiceProfile.class);
        }
    }
}
