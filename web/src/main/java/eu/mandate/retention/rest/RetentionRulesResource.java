package eu.mandate.retention.rest;

import eu.mandate.retention.domain.RetentionRulesView;
import eu.mandate.retention.service.RetentionSettingsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long the service keeps data, within which limits, and what the organisation chose. */
@Path("/retention-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RetentionRulesResource {

    @Inject
    RetentionSettingsService retention;

    @GET
    @Operation(
            operationId = "listRetentionRules",
            summary = "Retention rules with what is in force for the organisation")
    public RetentionRulesView rules() {
        return retention.rules();
    }
}
