package eu.mandate.catalogue.http;

import eu.mandate.catalogue.domain.published.PublishedPolicy;
import eu.mandate.catalogue.domain.published.PublishedService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/**
 * What a request for a public page is about, for the page that answers it.
 *
 * @param path the address without its query
 * @param query what keeps a language that was asked for: empty, else {@code ?language=…}
 * @param services all services; empty on the pages of one
 * @param policy null on the list of services
 */
public record PublicReading(
        Locale language, String path, String query, List<PublishedService> services, PublishedPolicy policy) {

    private static final String ATTRIBUTE = PublicReading.class.getName();

    /** @throws IllegalStateException when the page was reached by itself */
    public static PublicReading of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof PublicReading reading) return reading;
        throw new IllegalStateException("a public page shows what its address was resolved to");
    }

    void keep(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** What a change of which changes the page. */
    String basis() {
        if (policy == null) return services.toString();
        return policy.vendorName() + policy.shown() + policy.versions() + policy.facts();
    }
}
