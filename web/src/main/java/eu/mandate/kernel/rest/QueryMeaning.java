package eu.mandate.kernel.rest;

import eu.mandate.kernel.domain.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses a parameter that is there twice with different values: which of the two was meant cannot be known. What is not
 * made of letters alone is no name of a parameter and passed over: an answer does not repeat any text.
 */
@Provider
public class QueryMeaning implements ContainerRequestFilter {
    /** What may be told by naming the parameter again. */
    private static final Set<String> LISTS = Set.of("fields", "order");

    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,40}");

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach(QueryMeaning::check);
    }

    private static void check(String name, List<String> told) {
        if (LISTS.contains(name) || !NAME.matcher(name).matches()) return;
        if (told.stream().distinct().count() > 1) throw Refusal.invalid("/" + name, "query-repeated");
    }
}
