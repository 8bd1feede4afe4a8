package eu.mandate.catalogue.rest;

import eu.mandate.catalogue.domain.RegisterCounts;
import eu.mandate.catalogue.domain.ServiceSummary;
import eu.mandate.catalogue.domain.ServiceView;
import eu.mandate.catalogue.service.CatalogueService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller's vendor offers. */
@Path("/services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Services")
public class ServicesResource {

    @Inject
    CatalogueService services;

    @GET
    @Operation(operationId = "listServices", summary = "The services of the vendor that are in force, by key")
    public Slice<ServiceSummary> list() {
        return new Slice<>(services.services(), null);
    }

    @GET
    @Path("/{key}")
    @Operation(
            operationId = "readService",
            summary = "A service with its profile, its published versions and what the version changed")
    public ServiceView get(
            @PathParam("key") String key,
            @Parameter(description = "A published version; the one in force when absent.") @QueryParam("version")
                    String version) {
        return services.service(key, QueryValue.text("version", version));
    }

    @GET
    @Path("/{key}/counts")
    @Operation(operationId = "countService", summary = "How many entries each register of the service has")
    public RegisterCounts counts(@PathParam("key") String key) {
        return services.counts(key);
    }
}
