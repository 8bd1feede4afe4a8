package eu.mandate.audit.rest;

import eu.mandate.audit.domain.LogIntegrity;
import eu.mandate.audit.domain.PublishedNote;
import eu.mandate.audit.service.ExportWriting;
import eu.mandate.audit.service.IntegrityService;
import eu.mandate.audit.service.LogExportService;
import eu.mandate.audit.service.ProofService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What makes the own log verifiable by its reader; the forms are described in {@code docs/audit-log-format.md}. */
@Path("/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditProofsResource {
    static final String TEXT = "text/plain; charset=utf-8";

    @Inject
    ProofService proofs;

    @Inject
    IntegrityService integrity;

    @Inject
    LogExportService exports;

    @Inject
    ExportWriting writing;

    @GET
    @Path("/checkpoint")
    @Operation(
            operationId = "readAuditCheckpoint",
            summary = "The latest signed checkpoint, with the keys that signed it")
    public PublishedNote checkpoint() {
        return proofs.checkpoint();
    }

    @GET
    @Path("/checkpoints/{size}/proof")
    @Produces({MediaType.APPLICATION_JSON, TEXT})
    @Operation(
            operationId = "proveCellLogGrew",
            summary = "The proof that the log under a checkpoint begins with that under an earlier one, as a file")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/plain"))
    public Response cellConsistency(
            @Parameter(description = "Size of the earlier checkpoint.") @PathParam("size") String size,
            @Parameter(description = "Size of the later checkpoint; the latest when it is left out.") @QueryParam("to")
                    String to) {
        return text(proofs.cellConsistency(size, to));
    }

    @GET
    @Path("/integrity")
    @Operation(
            operationId = "readAuditIntegrity",
            summary = "In which state the own log is, with the result of the last nightly comparison")
    public LogIntegrity integrity() {
        return integrity.state();
    }

    @GET
    @Path("/proof")
    @Produces({MediaType.APPLICATION_JSON, TEXT})
    @Operation(
            operationId = "proveAuditLogGrew",
            summary = "The proof that the log begins with what it was at an earlier size, as a file")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/plain"))
    public Response consistency(@Parameter(description = "The earlier size, from 1.") @QueryParam("from") String from) {
        var size = QueryValue.number("from", from);
        if (size == null) throw Refusal.invalid("/from", "constraint-not-null");
        return text(proofs.consistency(size));
    }

    @GET
    @Path("/tiles/{level}/{index}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(operationId = "readAuditTile", summary = "Up to 256 hashes of the own tree, 32 bytes each")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    public Response tile(@PathParam("level") String level, @PathParam("index") String index) {
        var tile = proofs.tile(level, index);
        return Response.ok(tile, MediaType.APPLICATION_OCTET_STREAM).build();
    }

    @GET
    @Path("/export")
    @Produces({MediaType.APPLICATION_JSON, TEXT})
    @Operation(operationId = "exportAuditLog", summary = "The whole own log as one file that proves itself")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/plain"))
    public Response export() {
        var plan = exports.order();
        StreamingOutput body = out -> writing.write(plan, out);
        return Response.ok(body, TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + plan.fileName() + "\"")
                .build();
    }

    private static Response text(String proof) {
        return Response.ok(proof, TEXT).build();
    }
}
