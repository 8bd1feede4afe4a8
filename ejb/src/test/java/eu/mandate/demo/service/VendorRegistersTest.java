package eu.mandate.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.register.AssistanceMeasure;
import eu.mandate.catalogue.domain.register.Certificate;
import eu.mandate.catalogue.domain.register.ConnectedPlatform;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.LegalEntity;
import eu.mandate.catalogue.domain.register.MeasureHeading;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import eu.mandate.catalogue.domain.register.SecurityMeasure.Status;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.SubProcessor.Authorisation;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorRepresentative;
import eu.mandate.catalogue.domain.register.VendorRepresentative.Territory;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import eu.mandate.catalogue.service.BuiltInProfiles;
import eu.mandate.catalogue.service.setup.RegisterSeed;
import eu.mandate.kernel.json.Records;
import eu.mandate.tenant.domain.TenantKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is so of the registers of every vendor of the story: they are complete enough for an agreement. */
abstract class VendorRegistersTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final String service;
    final List<RegisterSeed> seeds;
    final ServiceProfile profile;

    VendorRegistersTest(String vendor, String service) {
        this.service = service;
        this.seeds = StoryRegisters.of(new TenantKey(vendor));
        this.profile = Records.read(new BuiltInProfiles().json(service), ServiceProfile.class);
    }

    @Test
    void everyEntryIsValidServesTheServiceAndHasAKeyOfItsOwn() {
        assertThat(seeds)
                .allSatisfy(seed -> StoryBackground.check(seed, seeds, service))
                .allMatch(seed -> payload(seed).serves(service));
        assertThat(seeds)
                .extracting(seed -> seed.register() + " " + seed.key())
                .doesNotHaveDuplicates()
                .allMatch(key -> key.split(" ")[1].matches(RegisterPayload.KEY));
    }

    @Test
    void everyRegisterHasAnEntry() {
        assertThat(seeds).extracting(RegisterSeed::register).containsOnly(registers());
    }

    /** The registers that are filled. */
    Register[] registers() {
        return Register.values();
    }

    @Test
    void everyAddressOfTheStoryIsInvented() {
        assertThat(seeds)
                .flatExtracting(seed -> Stream.of(seed.json().split("\""))
                        .filter(text -> text.contains("@"))
                        .toList())
                .isNotEmpty()
                .allMatch(address -> address.endsWith(".example"));
    }

    @Test
    void theProfilesProviderAndContactsAreRegistered() {
        assertThat(of(LegalEntity.class))
                .extracting(LegalEntity::legalName)
                .contains(profile.provider().legalEntity());
        assertThat(of(VendorContact.class))
                .extracting(VendorContact::purpose)
                .containsAll(profile.contacts().stream()
                        .filter(contact -> contact.required() && contact.value() == null)
                        .map(ContactEntry::purpose)
                        .toList())
                .contains("SECURITY_24X7", "BREACH", "INSTRUCTION", "SUB_PROCESSOR_NOTICE");
    }

    @Test
    void everyCodeIsOneOfTheProfile() {
        var categories = codes(profile.categories(), DataCategory::code);
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::categories)
                .isSubsetOf(categories);
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::purposes)
                .isSubsetOf(codes(profile.purposes(), Purpose::code));
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::subjects)
                .isSubsetOf(codes(profile.subjects(), CodeName::code));
        assertThat(of(Transfer.class)).flatExtracting(Transfer::categories).isSubsetOf(categories);
        assertThat(of(DataLocation.class))
                .flatExtracting(DataLocation::categories)
                .isSubsetOf(categories);
        assertThat(of(ConnectedPlatform.class))
                .extracting(ConnectedPlatform::network)
                .containsExactlyInAnyOrderElementsOf(codes(profile.networks(), Network::code));
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
        assertThat(of(SubProcessor.class)).isNotEmpty().allSatisfy(engaged -> {
            assertThat(engaged.authorisation()).isEqualTo(Authorisation.AUTHORISED);
            assertThat(engaged.flowDownContractOn()).isBeforeOrEqualTo(engaged.announcedOn());
            assertThat(engaged.objectionEndsOn()).isAfter(engaged.announcedOn().plusDays(30));
            assertThat(engaged.authorisedOn()).isAfter(engaged.objectionEndsOn());
        });
        var keys = seeds.stream()
                .filter(seed -> seed.register() == Register.SUB_PROCESSOR)
                .map(RegisterSeed::key)
                .toList();
        assertThat(Stream.concat(
                        of(SubProcessor.class).stream().map(SubProcessor::engagedBy),
                        of(DataLocation.class).stream().map(DataLocation::subProcessor)))
                .filteredOn(Objects::nonNull)
                .isSubsetOf(keys);
    }

    @Test
    void thoseWhoSignAssistAndRepresentAreNamed() {
        assertThat(of(VendorSignatory.class)).hasSize(2).allMatch(signatory -> signatory.maySign(TODAY));
        assertThat(of(VendorRepresentative.class))
                .extracting(VendorRepresentative::territory)
                .containsExactlyInAnyOrder(Territory.values());
        assertThat(of(AssistanceMeasure.class))
                .extracting(AssistanceMeasure::subject)
                .containsExactlyInAnyOrder(AssistanceMeasure.Subject.values());
    }

    final <T extends RegisterPayload> List<T> of(Class<T> type) {
        return seeds.stream()
                .map(VendorRegistersTest::payload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static <T> List<String> codes(List<T> entries, Function<T, String> code) {
        return entries.stream().map(code).toList();
    }

    private static RegisterPayload payload(RegisterSeed seed) {
        return (RegisterPayload) Records.read(seed.json(), seed.register().payload());
    }
}
