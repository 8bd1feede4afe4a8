package eu.mandate.kernel.rest;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The two query parameters of every list. They are read from the address: handed in one by one, each would be looked for anew
 * in every call how it is handed in.
 */
public class Paging {

    @Parameter(in = ParameterIn.QUERY, description = "Number of items in the answer, 1 to 200; 50 when absent.")
    static final String LIMIT = "limit";

    @Parameter(in = ParameterIn.QUERY, description = "Where to go on: next of the previous answer.")
    static final String CURSOR = "cursor";

    @Context
    UriInfo address;

    /** @throws Refusal VALIDATION at {@code /limit} unless it is a whole number within the bounds of {@link SliceRequest} */
    public SliceRequest slice() {
        return slice(
                address.getQueryParameters().getFirst(LIMIT),
                address.getQueryParameters().getFirst(CURSOR));
    }

    static SliceRequest slice(String limit, String cursor) {
        return SliceRequest.of(limit == null ? null : number(limit), cursor);
    }

    private static Integer number(String limit) {
        if (!limit.matches("\\d{1,6}")) throw Refusal.invalid("/limit", "json-not-integer");
        return Integer.valueOf(limit);
    }
}
