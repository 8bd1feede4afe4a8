package eu.mandate.identity.rest;

import eu.mandate.identity.domain.CreatedProcessor;
import eu.mandate.identity.service.CreateProcessor;
import eu.mandate.identity.service.ProcessorOnboardingService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.tenant.domain.ProcessorView;
import eu.mandate.tenant.service.IdempotentPlatformCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Vendors that process for customers on this installation, for installation administrators. */
@Path("/admin/processors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operators: processors")
public class ProcessorsResource {

    @Inject
    ProcessorOnboardingService processors;

    @Inject
    Creation creation;

    @Inject
    IdempotentPlatformCalls once;

    @GET
    @Operation(operationId = "listProcessors", summary = "Vendors by key")
    public Slice<ProcessorView> list(@BeanParam Paging paging) {
        return processors.list(paging.slice());
    }

    @POST
    @Operation(operationId = "createProcessor", summary = "Takes on a vendor and invites its first operator")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CreatedProcessor.class)))
    public Response create(CreateProcessor command) {
        return creation.through(
                once::once,
                command,
                () -> processors.create(command),
                created -> "/admin/processors/" + created.processor().key());
    }
}
