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
    public Slice<AuditEntryView> list(@BeanParam AuditQuery query, @BeanParam Paging paging) {
        return evidence.entries(query.filter(), paging.slice());
    }
}
