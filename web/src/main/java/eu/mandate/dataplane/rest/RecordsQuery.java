package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.service.read.ListRecords;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which records are wanted, and what for. Whom they are about is asked by POST /records/search only. */
public class RecordsQuery {

    @Parameter(description = "Code of the category.")
    @QueryParam("category")
    String category;

    @Parameter(description = "What the records are needed for: code of a purpose, with its operation behind a slash.")
    @QueryParam("purpose")
    String purpose;

    @Parameter(
            description =
                    "Words and conditions, such as state:DRAFT, sentAt:>=2026-11-01, name:Li* or city:\"New York\"."
                            + " Names of people do not belong into an address; use POST /records/search.")
    @QueryParam("query")
    String query;

    @Parameter(
            description = "Keys of fields with commas between, a minus for the other way round; -occurredAt if absent.")
    @QueryParam("order")
    String order;

    @Parameter(description = "Keys of the wanted fields with commas between; all that come out if absent.")
    @QueryParam("fields")
    String fields;

    @Parameter(description = "What happened at this moment or later, ISO 8601, UTC.")
    @QueryParam("from")
    String from;

    @Parameter(description = "What happened before this moment, ISO 8601, UTC.")
    @QueryParam("before")
    String before;

    @Parameter(description = "The number in the system the record comes from.")
    @QueryParam("externalId")
    String externalId;

    @Parameter(description = "Number of the case, where the purpose needs one.")
    @QueryParam("reference")
    String reference;

    @Parameter(description = "Code of the processing activity, where the roles depend on it.")
    @QueryParam("activity")
    String activity;

    ListRecords command() {
        return command(null, null);
    }

    ListRecords command(Integer limit, String cursor) {
        return new ListRecords(
                QueryValue.text("category", category),
                QueryValue.text("purpose", purpose),
                words(),
                list(order),
                list(fields),
                QueryValue.time("from", from),
                QueryValue.time("before", before),
                QueryValue.text("externalId", externalId),
                null,
                QueryValue.text("reference", reference),
                QueryValue.text("activity", activity),
                limit,
                cursor);
    }

    private String words() {
        if (query != null && query.indexOf(0) >= 0) throw Refusal.invalid("/query", "json-nul-character");
        return query;
    }

    private static List<String> list(String keys) {
        return keys == null || keys.isBlank() ? null : List.of(keys.split(","));
    }
}
