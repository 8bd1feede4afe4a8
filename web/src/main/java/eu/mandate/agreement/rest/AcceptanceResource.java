package eu.mandate.agreement.rest;

import eu.mandate.agreement.domain.AgreementView;
import eu.mandate.agreement.service.AcceptAgreement;
import eu.mandate.agreement.service.AgreementAcceptanceService;
import eu.mandate.agreement.service.SignedCopy;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.rest.Creation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an agreement is accepted, and the evidence of it (Art. 28(9) GDPR). */
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AcceptanceResource {

    private static final String PDF = "application/pdf";

    @Inject
    AgreementAcceptanceService acceptance;

    @Inject
    Creation creation;

    @POST
    @Path("/{number}/acceptance")
    @Operation(operationId = "acceptAgreement", summary = "Accepts the agreement: it is in force from then on")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response accept(@PathParam("number") String number, AcceptAgreement command) {
        var accepted = AgreementNumber.of(number);
        return creation.of(command, () -> acceptance.accept(accepted, command), AcceptanceResource::place);
    }

    @POST
    @Path("/{number}/signed-copy")
    @Consumes(PDF)
    @Operation(
            operationId = "acceptSignedCopy",
            summary = "Accepts the agreement by a copy that was signed outside of the service")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response accept(
            @PathParam("number") String number,
            @BeanParam SignedQuery query,
            @RequestBody(content = @Content(mediaType = PDF)) InputStream body)
            throws IOException {
        var copy = new SignedCopy(query.signed(), body.readNBytes(SignedCopy.MOST_BYTES + 1));
        var hash = HexFormat.of().formatHex(Sha256.of(copy.content()));
        var accepted = AgreementNumber.of(number);
        return creation.of(
                Map.of("signed", copy.signed(), "content", hash),
                () -> acceptance.acceptSignedCopy(accepted, copy),
                AcceptanceResource::place);
    }

    @GET
    @Path("/{number}/signed-copy")
    @Produces({MediaType.APPLICATION_JSON, PDF})
    @Operation(operationId = "downloadSignedCopy", summary = "The signed copy, exactly as uploaded")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PDF))
    public Response signedCopy(@PathParam("number") String number) {
        return FileAnswer.of(acceptance.signedCopy(AgreementNumber.of(number)));
    }

    @GET
    @Path("/{number}/acceptance/evidence")
    @Produces({MediaType.APPLICATION_JSON, PDF})
    @Operation(
            operationId = "downloadAcceptanceEvidence",
            summary = "One page that says who accepted which document, when and how")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PDF))
    public Response evidence(@PathParam("number") String number) {
        return FileAnswer.of(acceptance.evidence(AgreementNumber.of(number)));
    }

    private static String place(AgreementView view) {
        return "/agreements/" + view.number();
    }
}
