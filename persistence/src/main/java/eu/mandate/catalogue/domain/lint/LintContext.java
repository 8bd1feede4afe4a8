package eu.mandate.catalogue.domain.lint;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the lints know beside the profile.
 *
 * @param ownNames further names of the vendor and its products
 * @param knownBrands names that belong to others; one of them in a text is a fault unless the profile itself knows it
 * @param registeredEntities legal entities in the vendor's registers: its own, its recipients and connected platforms
 * @param registeredContacts purposes for which the vendor's register has a contact
 */
public record LintContext(
        Set<String> ownNames, Set<String> knownBrands, Set<String> registeredEntities, Set<String> registeredContacts) {

    public LintContext {
        ownNames = Set.copyOf(ownNames);
        knownBrands = Set.copyOf(knownBrands);
        registeredEntities = Set.copyOf(registeredEntities);
        registeredContacts = Set.copyOf(registeredContacts);
    }

    /** The context of a profile whose vendor has registered all that it names; for a file that has no vendor yet. */
    public static LintContext of(ServiceProfile profile) {
        var contacts = profile.contacts().stream().map(ContactEntry::purpose).collect(Collectors.toSet());
        var entity = Stream.ofNullable(profile.provider().legalEntity()).collect(Collectors.toSet());
        return new LintContext(Set.of(), KnownBrands.ALL, entity, contacts);
    }
}
