package eu.mandate.identity.rest;

import eu.mandate.identity.domain.CreatedTenant;
import eu.mandate.identity.service.CreateTenant;
import eu.mandate.identity.service.TenantOnboardingService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import eu.mandate.kernel.rest.Versions;
import eu.mandate.tenant.domain.TenantFilter;
import eu.mandate.tenant.domain.TenantStatus;
import eu.mandate.tenant.domain.TenantView;
import eu.mandate.tenant.service.IdempotentPlatformCalls;
import eu.mandate.tenant.service.SuspendTenant;
import eu.mandate.tenant.service.TenantAdministrationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Customer organisations, for operators of their vendor. */
@Path("/admin/tenants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operators: tenants")
public class TenantsResource {

    @Inject
    TenantAdministrationService tenants;

    @Inject
    TenantOnboardingService onboarding;

    @Inject
    Creation creation;

    @Inject
    IdempotentPlatformCalls once;

    @GET
    @Operation(operationId = "listTenants", summary = "Tenants by key")
    public Slice<TenantView> list(
            @Parameter(description = "Part of the key or of the name.") @QueryParam("text") String text,
            @Parameter(description = "ACTIVE or SUSPENDED.") @QueryParam("status") String status,
            @BeanParam Paging paging) {
        var filter = new TenantFilter(
                QueryValue.text("text", text), QueryValue.constant(TenantStatus.class, "status", status));
        return tenants.list(filter, paging.slice());
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "readTenantAsOperator", summary = "One tenant")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TenantView.class)))
    public Response get(@PathParam("key") String key, @Context Request request) {
        var view = tenants.get(key);
        return Answers.of(view, view.version(), request);
    }

    @POST
    @Operation(operationId = "createTenant", summary = "Takes on a customer and invites its first administrator")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CreatedTenant.class)))
    public Response create(CreateTenant command) {
        return creation.through(
                once::once,
                command,
                () -> onboarding.create(command),
                created -> "/admin/tenants/" + created.tenant().key());
    }

    @POST
    @Path("/{key}/suspend")
    @Operation(operationId = "suspendTenant", summary = "Closes a tenant for its members")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TenantView.class)))
    public Response suspend(
            @PathParam("key") String key, @HeaderParam("If-Match") String ifMatch, SuspendTenant command) {
        var view = tenants.suspend(key, command, Versions.expected(ifMatch));
        return Answers.of(view, view.version());
    }

    @POST
    @Path("/{key}/resume")
    @Operation(operationId = "resumeTenant", summary = "Opens a suspended tenant again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TenantView.class)))
    public Response resume(@PathParam("key") String key, @HeaderParam("If-Match") String ifMatch) {
        var view = tenants.resume(key, Versions.expected(ifMatch));
        return Answers.of(view, view.version());
    }
}
