package eu.mandate.kernel.rest;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The two query parameters of every list. */
public class Paging {

    @Parameter(description = "Number of items in the answer, 1 to 200; 50 when absent.")
    @QueryParam("limit")
    String limit;

    @Parameter(description = "Where to go on: next of the previous answer.")
    @QueryParam("cursor")
    String cursor;

    /** Needed by the container. */
    public Paging() {}

    Paging(String limit, String cursor) {
        this.limit = limit;
        this.cursor = cursor;
    }

    /** @throws Refusal VALIDATION at {@code /limit} unless it is a whole number within the bounds of {@link SliceRequest} */
    public SliceRequest slice() {
        return SliceRequest.of(limit == null ? null : number(), cursor);
    }

    private Integer number() {
        if (!limit.matches("\\d{1,6}")) throw Refusal.invalid("/limit", "json-not-integer");
        return Integer.valueOf(limit);
    }
}
