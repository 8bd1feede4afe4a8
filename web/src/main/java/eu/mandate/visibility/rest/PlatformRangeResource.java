package eu.mandate.visibility.rest;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.platform.PlatformRangeView;
import eu.mandate.visibility.domain.platform.PlatformVersionView;
import eu.mandate.visibility.service.platform.PlatformRangeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The range that a platform's own administration gave an application. */
@Path("/visibility-scopes/{app}/platform-range")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Visibility")
public class PlatformRangeResource {

    @Inject
    PlatformRangeService ranges;

    @GET
    @Operation(
            operationId = "readPlatformRange",
            summary = "The platform's own range of an application, as last reported or as known at a moment")
    public PlatformRangeView get(
            @PathParam("app") String app,
            @Parameter(description = "By the report that was known then, among the people of today.") @QueryParam("at")
                    String at) {
        return ranges.get(app, QueryValue.time("at", at));
    }

    @GET
    @Path("/versions")
    @Operation(
            operationId = "listPlatformRangeVersions",
            summary = "What was known of the platform's own range and since when, the latest first, with what changed")
    public Slice<PlatformVersionView> versions(@PathParam("app") String app, @BeanParam Paging paging) {
        return ranges.versions(app, paging.slice());
    }

    @PUT
    @Operation(
            operationId = "reportPlatformRange",
            summary = "Reports the platform's own range; an application never sees anybody outside of it")
    public PlatformRangeView report(@PathParam("app") String app, PeopleNames people) {
        return ranges.report(app, people);
    }

    @DELETE
    @Operation(
            operationId = "forgetPlatformRange",
            summary = "Forgets the platform's own range: what was instructed holds alone")
    @APIResponse(responseCode = "204")
    public Response forget(@PathParam("app") String app) {
        ranges.forget(app);
        return Response.noContent().build();
    }
}
