package eu.mandate.organisation.domain;

import java.util.List;
import java.util.Optional;

/**
 * Everything the organisation has stated that holds at one moment; null or an empty list where it has stated nothing.
 *
 * @param contacts one for each purpose
 * @param representatives one for each territory
 * @param signatories whoever may sign, also those whose power has not begun or is over
 * @param declarations one for each question answered
 * @param acceptance the version of the service's profile that was accepted last
 * @param purposes the purposes that stay off unless chosen, as far as the organisation chose
 */
public record Organisation(
        LegalIdentity identity,
        List<OrganisationContact> contacts,
        DataProtectionOfficer officer,
        List<RepresentativeChoice> representatives,
        List<Signatory> signatories,
        MainContract contract,
        Programme programme,
        ApplicableRegimes regimes,
        Languages languages,
        MinorsAnswer minors,
        List<Declaration> declarations,
        ProfileAcceptance acceptance,
        List<PurposeChoice> purposes) {

    public Organisation {
        contacts = List.copyOf(contacts);
        representatives = List.copyOf(representatives);
        signatories = List.copyOf(signatories);
        declarations = List.copyOf(declarations);
        purposes = List.copyOf(purposes);
    }

    /** Nothing stated yet. */
    public static Organisation silent() {
        return new Organisation(
                null, List.of(), null, List.of(), List.of(), null, null, null, null, null, List.of(), null, List.of());
    }

    /** The same statements under other laws. */
    public Organisation under(ApplicableRegimes laws) {
        return new Organisation(
                identity,
                contacts,
                officer,
                representatives,
                signatories,
                contract,
                programme,
                laws,
                languages,
                minors,
                declarations,
                acceptance,
                purposes);
    }

    /** The contact for a purpose. */
    public Optional<OrganisationContact> contact(ContactPurpose purpose) {
        return contacts.stream().filter(contact -> contact.purpose() == purpose).findFirst();
    }

    /** What was said about a territory. */
    public Optional<RepresentativeChoice> representative(Territory territory) {
        return representatives.stream()
                .filter(choice -> choice.territory() == territory)
                .findFirst();
    }

    /** The answer to a question. */
    public Optional<Declaration> declaration(DeclarationCode code) {
        return declarations.stream().filter(answer -> answer.code() == code).findFirst();
    }
}
