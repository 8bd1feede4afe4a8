package eu.mandate.audit.rest;

import eu.mandate.audit.domain.AuditEntryView;
import eu.mandate.audit.service.EvidenceService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    @GET
    @Operation(operationId = "listAuditEntries", summary = "Entries of the own audit log, newest first")
    @Parameter(name = "actor", in = ParameterIn.QUERY, description = "The person who acted, a UUID.")
    @Parameter(name = "action", in = ParameterIn.QUERY, description = "What happened, such as membership-invited.")
    @Parameter(name = "outcome", in = ParameterIn.QUERY, description = "ALLOWED, or the code of the refusal.")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First instant, inclusive, ISO 8601 in UTC.")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last instant, exclusive, ISO 8601 in UTC.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "AuditEntryViewSlice")))
    public Slice<AuditEntryView> list(@BeanParam AuditQuery query, @BeanParam Paging paging) {
        return evidence.entries(query.filter(), paging.slice());
    }
}
