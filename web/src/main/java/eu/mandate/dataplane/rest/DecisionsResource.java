package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.domain.view.DecisionView;
import eu.mandate.dataplane.service.read.DecisionService;
import eu.mandate.dataplane.service.read.ExplainDecision;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why, and why not. */
@Path("/decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionsResource {

    @Inject
    DecisionService decisions;

    @POST
    @Operation(
            operationId = "explainDecision",
            summary = "What would be decided about a call of yours and why, with a signed receipt; nothing is done")
    public DecisionView explain(ExplainDecision command) {
        return decisions.explain(command);
    }
}
