package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.service.read.CorrectRecord;
import eu.mandate.dataplane.service.read.CorrectionService;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records are put right, against whatever their source delivers later (Art. 16 GDPR; PIPL Art. 46). */
@Path("/records/{id}/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Records")
public class CorrectionsResource {

    @Inject
    CorrectionService corrections;

    @POST
    @Operation(operationId = "correctRecord", summary = "Puts values right; the word of the source stays beside them")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordView.class)))
    public Response correct(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, CorrectRecord command) {
        return answer(corrections.correct(id, command, Versions.expected(ifMatch)));
    }

    @DELETE
    @Path("/{field}")
    @Operation(
            operationId = "withdrawCorrection",
            summary = "Withdraws a correction: the word of the source holds again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordView.class)))
    public Response withdraw(
            @PathParam("id") String id,
            @PathParam("field") String field,
            @HeaderParam("If-Match") String ifMatch,
            @BeanParam RecordCall call) {
        return answer(corrections.withdraw(id, field, call.command(), Versions.expected(ifMatch)));
    }

    private static Response answer(RecordView view) {
        return Answers.of(view, view.version());
    }
}
