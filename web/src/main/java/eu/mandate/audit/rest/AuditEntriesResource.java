package eu.mandate.audit.rest;

import eu.mandate.audit.domain.AuditEntryDocument;
import eu.mandate.audit.domain.AuditEntryView;
import eu.mandate.audit.domain.ErasureReason;
import eu.mandate.audit.service.EntryService;
import eu.mandate.audit.service.EvidenceService;
import eu.mandate.audit.service.ProofService;
import eu.mandate.audit.service.RedactionService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log of the caller's own space. */
@Path("/audit/entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditEntriesResource {

    @Inject
    EvidenceService evidence;

    @Inject
    EntryService entries;

    @Inject
    ProofService proofs;

    @Inject
    RedactionService redaction;

    @GET
    @Operation(operationId = "listAuditEntries", summary = "Entries of the own audit log")
    public Slice<AuditEntryView> list(@BeanParam AuditQuery query, @BeanParam Paging paging) {
        return evidence.entries(query.filter(), paging.slice());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readAuditEntry", summary = "One entry, with its place in the log")
    public AuditEntryDocument read(@PathParam("id") String id) {
        return AuditEntryDocument.of(entries.read(id));
    }

    @GET
    @Path("/{id}/proof")
    @Produces({MediaType.APPLICATION_JSON, AuditProofsResource.TEXT})
    @Operation(operationId = "proveAuditEntry", summary = "The proof that an entry is in the log, as a file")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/plain"))
    public Response inclusion(@PathParam("id") String id) {
        return Response.ok(proofs.inclusion(id), AuditProofsResource.TEXT).build();
    }

    @POST
    @Path("/{id}/redaction")
    @Operation(
            operationId = "redactAuditEntry",
            summary =
                    "Erases the detail of an entry for good; the entry and its proofs stay, and the erasure is an entry")
    @APIResponse(responseCode = "204")
    public void redact(
            @PathParam("id") String id,
            @Parameter(description = "DATA_SUBJECT_REQUEST, RECORDED_BY_MISTAKE, PURPOSE_ENDED or AUTHORITY_ORDER.")
                    @QueryParam("reason")
                    String reason) {
        redaction.redact(id, QueryValue.constant(ErasureReason.class, "reason", reason));
    }
}
