package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.domain.view.TakenRecord;
import eu.mandate.dataplane.domain.view.TakenRecord.Outcome;
import eu.mandate.dataplane.service.ingest.DeliverRecords;
import eu.mandate.dataplane.service.ingest.RecordIngestService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.http.Problems;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.kernel.rest.JsonDocument;
import eu.mandate.kernel.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records on their way in: one, or up to ten thousand. */
@Path("/records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Records")
public class RecordIngestResource {
    private static final String LINES = "application/x-ndjson";

    @Inject
    RecordIngestService records;

    @Inject
    Creation creation;

    @Inject
    Problems problems;

    @Context
    HttpHeaders headers;

    @POST
    @Consumes({MediaType.APPLICATION_JSON, LINES})
    @Operation(
            operationId = "takeRecords",
            summary = "Takes in one record (201), or an array or lines of them (200 with one result for each)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TakenAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "One result for each of several records",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response take(
            @Parameter(description = "true takes all of several records or none.") @QueryParam("atomic") String atomic,
            @RequestBody(
                            content = {
                                @Content(schema = @Schema(oneOf = {RecordToTake.class, RecordToTake[].class})),
                                @Content(mediaType = LINES)
                            })
                    JsonDocument body) {
        var lines = headers.getMediaType().getSubtype().equals("x-ndjson");
        var text = body.text();
        if (!lines && !text.stripLeading().startsWith("[")) return one(text);
        var delivery = new DeliverRecords(text, lines, truth(atomic));
        return creation.ofSeveral(key(text, delivery.atomic()), () -> answer(records.takeAll(delivery)));
    }

    private Response one(String text) {
        return creation.of(
                key(text, false),
                () -> TakenAnswer.taken(records.take(text)),
                taken -> (taken.outcome() == Outcome.SHOWN ? "/session-contents/" : "/records/") + taken.id());
    }

    /** What has to be equal when the call is repeated; the records themselves are not kept for that. */
    private static Map<String, String> key(String text, boolean atomic) {
        return Map.of(
                "atomic", Boolean.toString(atomic), "content", HexFormat.of().formatHex(Sha256.of(text)));
    }

    private DeliveryAnswer answer(List<TakenRecord> taken) {
        var language = Texts.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return DeliveryAnswer.of(
                taken.stream().map(each -> answer(each, language)).toList());
    }

    private TakenAnswer answer(TakenRecord taken, Locale language) {
        if (taken.refused() == null) return TakenAnswer.taken(taken);
        return TakenAnswer.refused(taken, problems.of(taken.refused().refusal(), language, ""));
    }

    private static boolean truth(String atomic) {
        if (atomic == null || atomic.equals("false")) return false;
        if (atomic.equals("true")) return true;
        throw Refusal.invalid("/atomic", "json-not-boolean");
    }
}
