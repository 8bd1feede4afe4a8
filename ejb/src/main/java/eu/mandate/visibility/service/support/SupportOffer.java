package eu.mandate.visibility.service.support;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * What a person of the vendor may ask a customer for.
 *
 * @param customer key
 * @param name of the customer
 */
public record SupportOffer(String customer, String name, List<Coded> purposes, List<Coded> categories) {
    public SupportOffer {
        purposes = List.copyOf(purposes);
        categories = List.copyOf(categories);
    }

    /** A code of the profile with its name in both languages. */
    public record Coded(String code, Text name) {}
}
