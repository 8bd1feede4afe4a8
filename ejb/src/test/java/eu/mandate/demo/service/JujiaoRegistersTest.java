package eu.mandate.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The story's registers of JuWaiTong's vendor: complete enough for an agreement with a customer in the EU or the UK. */
class JujiaoRegistersTest {

    private static final List<RegisterSeed> SEEDS = StoryRegisters.of(new TenantKey("jujiao"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> EUROPE = List.of("DE", "DK", "GB", "IE");

    @Test
    void everyEntryIsValidAndEveryRegisterHasSome() {
        assertThat(SEEDS)
                .allSatisfy(seed -> StoryBackground.check(seed, SEEDS, "juwaitong"))
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
                .contains(profile.provider().legalEntity());
        assertThat(of(VendorContact.class))
                .extracting(VendorContact::purpose)
                .containsAll(profile.contacts().stream()
                        .filter(contact -> contact.required() && contact.value() == null)
                        .map(ContactEntry::purpose)
                        .toList())
                .contains("PRIVACY_TEAM", "SECURITY_24X7", "BREACH", "INSTRUCTION", "SUB_PROCESSOR_NOTICE");
    }

    @Test
    void everyCodeIsOneOfTheProfile() throws IOException {
        var profile = profile();
        var categories =
                profile.categories().stream().map(category -> category.code()).toList();
        var networks =
                profile.networks().stream().map(network -> network.code()).toList();
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::categories)
                .isSubsetOf(categories);
        assertThat(of(Transfer.class)).flatExtracting(Transfer::categories).isSubsetOf(categories);
        assertThat(of(DataLocation.class))
                .flatExtracting(DataLocation::categories)
                .isSubsetOf(categories);
        assertThat(of(ConnectedPlatform.class))
                .extracting(ConnectedPlatform::network)
                .containsExactlyInAnyOrderElementsOf(networks);
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::purposes)
                .isSubsetOf(profile.purposes().stream()
                        .map(purpose -> purpose.code())
                        .toList());
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::subjects)
                .isSubsetOf(profile.subjects().stream()
                        .map(subject -> subject.code())
                        .toList());
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
    void everySubProcessorIsBoundAnnouncedAndAuthorised() {
        assertThat(of(SubProcessor.class)).hasSize(4).allSatisfy(engaged -> {
            assertThat(engaged.authorisation()).isEqualTo(Authorisation.AUTHORISED);
            assertThat(engaged.flowDownContractOn()).isBeforeOrEqualTo(engaged.announcedOn());
            assertThat(engaged.objectionEndsOn()).isAfter(engaged.announcedOn().plusDays(30));
            assertThat(engaged.authorisedOn()).isAfter(engaged.objectionEndsOn());
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
    void dataRestsInTheEuAndAccessFromChinaHasToolAndAssessment() {
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() != Kind.REMOTE_ACCESS)
                .allMatch(location -> EUROPE.contains(location.country()));
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() == Kind.BACKUP)
                .singleElement()
                .matches(backup -> backup.backupDays() == 35);
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() == Kind.REMOTE_ACCESS)
                .allMatch(location -> location.country().equals("CN"));
        assertThat(of(Transfer.class))
                .allSatisfy(transfer -> {
                    assertThat(transfer.importerCountry()).isEqualTo("CN");
                    assertThat(transfer.assessmentReference()).isNotBlank();
                })
                .extracting(Transfer::tool)
                .contains(TransferTool.SCC_MODULE_2, TransferTool.SCC_MODULE_3, TransferTool.UK_ADDENDUM);
    }

    @Test
    void thoseWhoSignAndRepresentAreNamed() {
        assertThat(of(VendorSignatory.class))
                .hasSize(2)
                .allMatch(signatory -> signatory.maySign(TODAY))
                .extracting(VendorSignatory::deputyFor)
                .contains("fang-ruoxi");
        assertThat(of(VendorRepresentative.class))
                .extracting(VendorRepresentative::territory)
                .containsExactlyInAnyOrder(Territory.values());
        assertThat(of(AssistanceMeasure.class))
                .extracting(AssistanceMeasure::subject)
                .containsExactlyInAnyOrder(AssistanceMeasure.Subject.values());
    }

    private static <T extends RegisterPayload> List<T> of(Class<T> type) {
        return SEEDS.stream()
                .map(JujiaoRegistersTest::payload)
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
        try (var stream = JujiaoRegistersTest.class.getResourceAsStream("/catalogue/juwaitong.json")) {
            return Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), ServiceProfile.class);
        }
    }
}
