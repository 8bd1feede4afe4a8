package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.service.read.ListRecords;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which records are wanted, and what for. Whom they are about is asked by POST /records/search only. */
public class RecordsQuery {

    @Parameter(in = ParameterIn.QUERY, description = "Code of the category.")
    static final String CATEGORY = "category";

    @Parameter(
            in = ParameterIn.QUERY,
            description = "What the records are needed for: code of a purpose, with its operation behind a slash.")
    static final String PURPOSE = "purpose";

    @Parameter(
            in = ParameterIn.QUERY,
            description =
                    "Words and conditions, such as state:DRAFT, sentAt:>=2026-11-01, name:Li* or city:\"New York\"."
                            + " Names of people do not belong into an address; use POST /records/search.")
    static final String QUERY = "query";

    @Parameter(
            in = ParameterIn.QUERY,
            description = "Keys of fields with commas between, a minus for the other way round; -occurredAt if absent.")
    static final String ORDER = "order";

    @Parameter(
            in = ParameterIn.QUERY,
            description = "Keys of the wanted fields with commas between; all that come out if absent.")
    static final String FIELDS = "fields";

    @Parameter(in = ParameterIn.QUERY, description = "What happened at this moment or later, ISO 8601, UTC.")
    static final String FROM = "from";

    @Parameter(in = ParameterIn.QUERY, description = "What happened before this moment, ISO 8601, UTC.")
    static final String BEFORE = "before";

    @Parameter(in = ParameterIn.QUERY, description = "The number in the system the record comes from.")
    static final String EXTERNAL_ID = "externalId";

    @Parameter(in = ParameterIn.QUERY, description = "Number of the case, where the purpose needs one.")
    static final String REFERENCE = "reference";

    @Parameter(in = ParameterIn.QUERY, description = "Code of the processing activity, where the roles depend on it.")
    static final String ACTIVITY = "activity";

    @Context
    UriInfo address;

    ListRecords command() {
        return command(null, null);
    }

    ListRecords command(Integer limit, String cursor) {
        return new ListRecords(
                text(CATEGORY),
                text(PURPOSE),
                words(),
                list(ORDER),
                list(FIELDS),
                QueryValue.time(FROM, given(FROM)),
                QueryValue.time(BEFORE, given(BEFORE)),
                text(EXTERNAL_ID),
                null,
                text(REFERENCE),
                text(ACTIVITY),
                limit,
                cursor);
    }

    private String given(String name) {
        return address.getQueryParameters().getFirst(name);
    }

    private String text(String name) {
        return QueryValue.text(name, given(name));
    }

    private String words() {
        var query = given(QUERY);
        if (query != null && query.indexOf(0) >= 0) throw Refusal.invalid("/query", "json-nul-character");
        return query;
    }

    /** A list may be told with commas, by naming its parameter again, or both; empty parts ask for nothing. */
    private List<String> list(String name) {
        var keys = address.getQueryParameters().getOrDefault(name, List.of()).stream()
                .filter(part -> !part.isBlank())
                .flatMap(part -> Arrays.stream(part.split(",")))
                .distinct()
                .toList();
        return keys.isEmpty() ? null : keys;
    }
}
