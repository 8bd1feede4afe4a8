package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * A platform that the service connects to on the customer's instruction: an independent controller.
 *
 * @param country ISO 3166-1 alpha-2 of its operator
 */
public record Network(
        String code,
        String name,
        String operator,
        String country,
        String policyUrl,
        String termsUrl,
        String deletionContactUrl,
        List<Link> furtherLinks,
        List<String> rows) {}
