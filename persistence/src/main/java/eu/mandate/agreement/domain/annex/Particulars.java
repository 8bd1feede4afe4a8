package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.register.ContactPerson;
import eu.mandate.catalogue.domain.register.LegalEntity;
import eu.mandate.catalogue.domain.register.PostalAddress;
import eu.mandate.organisation.domain.LegalIdentity;
import eu.mandate.organisation.domain.OrganisationContact;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How names, addresses and persons read, the same in every annex. */
final class Particulars {

    private final Words words;

    Particulars(Words words) {
        this.words = words;
    }

    String name(LegalIdentity identity) {
        return name(identity.legalName(), identity.legalNameTranslation(), identity.tradingName());
    }

    String name(LegalEntity entity) {
        return name(entity.legalName(), entity.legalNameTranslation(), entity.tradingName());
    }

    /** The legal name in its own script, the translation in brackets, the trading name below. */
    String name(String legal, String translation, String trading) {
        return Lines.of(
                translation == null ? legal : words.of("name.translated", legal, translation),
                trading == null ? null : words.of("name.trading", trading));
    }

    String address(LegalIdentity identity) {
        return address(
                new PostalAddress(identity.street(), identity.postalCode(), identity.city(), identity.country()));
    }

    String address(PostalAddress address) {
        var place = Stream.of(address.postalCode(), address.city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Lines.of(address.street(), place, words.country(address.country()));
    }

    String person(OrganisationContact contact) {
        return Lines.of(words.pair(contact.name(), contact.position()), contact.email(), contact.phone());
    }

    String person(ContactPerson contact) {
        return Lines.of(words.pair(contact.name(), contact.position()), contact.email(), contact.phone());
    }
}
