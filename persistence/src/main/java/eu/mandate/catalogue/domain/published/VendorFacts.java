package eu.mandate.catalogue.domain.published;

import eu.mandate.catalogue.domain.RegisterEntry;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.register.BilingualText;
import eu.mandate.catalogue.domain.register.Certificate;
import eu.mandate.catalogue.domain.register.ConnectedPlatform;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.LegalEntity;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorRepresentative;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What of a vendor's registers the law wants told (Art. 13(1)(a), (b), (e), (f) and 37(7) GDPR; PIPL Art. 17, 23, 39, 52). It
 * is a list of what may go out, so a new register or a new member of one stays inside until it is written down here.
 * Measures with their parameters, signatories, assistance, terms, contracts and names of persons are no part of it.
 */
public record VendorFacts(
        List<Identity> identities,
        List<Contact> contacts,
        List<Representative> representatives,
        List<Recipient> subProcessors,
        List<Platform> platforms,
        List<Place> places,
        List<Flow> transfers,
        List<Attestation> certificates) {

    /** A company of the vendor, with its registered address on one line. */
    public record Identity(String name, String translation, String registration, String address, String country) {}

    /** How a function of the vendor is reached; the name of the person who holds it is not told. */
    public record Contact(String purpose, String position, String email, String phone, String url) {}

    /** A representative in a territory, or the reason why none is appointed. */
    public record Representative(String territory, String name, String address, String email, Text reason) {}

    /** A sub-processor, with the codes of the categories it touches. */
    public record Recipient(
            String name,
            String translation,
            String country,
            Text task,
            List<String> categories,
            List<String> storage,
            List<String> access,
            String tool) {}

    /** A platform that is connected on the customer's instruction. */
    public record Platform(
            String name, String operator, String country, Text role, Text data, String direction, String terms) {}

    /** A place where data rests or is reached from; the country is null where there is no remote access at all. */
    public record Place(String kind, String country, Text purpose) {}

    /** A flow to another country and what allows it. */
    public record Flow(String importer, String country, Text purpose, String tool) {}

    /** A certificate that may be claimed. */
    public record Attestation(String standard, String level, String issuer, Text scope, LocalDate until) {}

    /**
     * Takes from entries what is public.
     *
     * @param purposes of the contacts that the service has to publish; others are for customers only
     */
    public static VendorFacts of(List<RegisterEntry> entries, Set<String> purposes) {
        return new VendorFacts(
                each(entries, LegalEntity.class, VendorFacts::identity),
                each(entries, VendorContact.class, VendorFacts::contact).stream()
                        .filter(contact -> purposes.contains(contact.purpose()))
                        .toList(),
                each(entries, VendorRepresentative.class, VendorFacts::representative),
                each(entries, SubProcessor.class, VendorFacts::recipient),
                each(entries, ConnectedPlatform.class, VendorFacts::platform),
                each(entries, DataLocation.class, VendorFacts::place),
                each(entries, Transfer.class, VendorFacts::flow),
                each(entries, Certificate.class, VendorFacts::attestation));
    }

    /** The contacts for a purpose. */
    public List<Contact> contacts(String purpose) {
        return contacts.stream()
                .filter(contact -> contact.purpose().equals(purpose))
                .toList();
    }

    private static <P, T> List<T> each(List<RegisterEntry> entries, Class<P> payload, Function<P, T> fact) {
        return entries.stream()
                .map(RegisterEntry::payload)
                .filter(payload::isInstance)
                .map(payload::cast)
                .filter(VendorFacts::current)
                .map(fact)
                .toList();
    }

    private static boolean current(Object payload) {
        return !(payload instanceof SubProcessor other && other.authorisation() == SubProcessor.Authorisation.ENDED);
    }

    private static Identity identity(LegalEntity entity) {
        var place = entity.address();
        var city = place.postalCode() == null ? place.city() : place.postalCode() + " " + place.city();
        return new Identity(
                entity.legalName(),
                entity.legalNameTranslation(),
                entity.registrationNumber(),
                place.street() + ", " + city,
                place.country());
    }

    private static Contact contact(VendorContact contact) {
        var person = contact.person();
        return new Contact(contact.purpose(), person.position(), person.email(), person.phone(), contact.url());
    }

    private static Representative representative(VendorRepresentative one) {
        var reason = one.reasonEn() == null ? null : new Text(one.reasonEn(), one.reasonZh());
        return new Representative(one.territory().name(), one.name(), one.address(), one.email(), reason);
    }

    private static Recipient recipient(SubProcessor other) {
        return new Recipient(
                other.legalName(),
                other.legalNameTranslation(),
                other.address().country(),
                text(other.task()),
                other.categories(),
                other.storageCountries(),
                other.accessCountries(),
                other.transferTool().name());
    }

    private static Platform platform(ConnectedPlatform one) {
        return new Platform(
                one.platform(),
                one.operator(),
                one.country(),
                text(one.role()),
                text(one.data()),
                one.direction().name(),
                one.termsUrl());
    }

    private static Place place(DataLocation location) {
        return new Place(location.kind().name(), location.country(), text(location.purpose()));
    }

    private static Flow flow(Transfer transfer) {
        return new Flow(
                transfer.importer(),
                transfer.importerCountry(),
                text(transfer.purpose()),
                transfer.tool().name());
    }

    private static Attestation attestation(Certificate one) {
        return new Attestation(one.standard(), one.level(), one.issuer(), text(one.scope()), one.expiresOn());
    }

    private static Text text(BilingualText text) {
        return new Text(text.en(), text.zh());
    }
}
