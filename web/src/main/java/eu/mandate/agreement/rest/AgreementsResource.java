package eu.mandate.agreement.rest;

import eu.mandate.agreement.domain.AgreementInForce;
import eu.mandate.agreement.domain.AgreementView;
import eu.mandate.agreement.domain.DocumentFormat;
import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.agreement.service.AgreementService;
import eu.mandate.agreement.service.IssueAgreement;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The data processing agreements of the own organisation (Art. 28(3) GDPR). */
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementsResource {

    @Inject
    AgreementService agreements;

    @Inject
    Creation creation;

    @GET
    @Operation(operationId = "listAgreements", summary = "Issued agreements, the latest first")
    public Slice<AgreementView> list(@BeanParam Paging paging) {
        return agreements.list(paging.slice());
    }

    @POST
    @Operation(
            operationId = "issueAgreement",
            summary = "Issues the next agreement from what holds now; refused with every failing rule at once")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response issue(IssueAgreement command) {
        return creation.of(command, () -> agreements.issue(command), view -> "/agreements/" + view.number());
    }

    @GET
    @Path("/preview")
    @Operation(
            operationId = "previewAgreement",
            summary = "What an agreement issued now would say, and what stands against it")
    public PreviewText preview(
            @Parameter(description = "Language tag; the one of the organisation's law when absent.")
                    @QueryParam("language")
                    String language) {
        var wanted = QueryValue.text("language", language);
        return PreviewText.of(wanted == null ? agreements.preview() : agreements.preview(wanted));
    }

    @GET
    @Path("/in-force")
    @Operation(operationId = "readAgreementInForce", summary = "Whether an agreement binds at present, and which")
    public AgreementInForce inForce() {
        return agreements.inForce();
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readAgreement", summary = "One agreement with its acceptance and whether it is stale")
    public AgreementView get(@PathParam("number") String number) {
        return agreements.get(AgreementNumber.of(number));
    }

    @GET
    @Path("/{number}/changes")
    @Operation(
            operationId = "listAgreementChanges",
            summary = "How the configuration departs from the agreement, setting by setting and entry by entry")
    public Slice<SnapshotDifference> changes(@PathParam("number") String number) {
        return new Slice<>(agreements.changes(AgreementNumber.of(number)), null);
    }

    @GET
    @Path("/{number}/document")
    @Produces({MediaType.APPLICATION_JSON, "application/pdf"})
    @Operation(operationId = "downloadAgreement", summary = "The document or its snapshot, exactly as issued")
    @APIResponse(
            responseCode = "200",
            content = {@Content(mediaType = "application/pdf"), @Content(mediaType = "application/json")})
    public Response document(
            @PathParam("number") String number,
            @Parameter(description = "pdf, or json for the snapshot; pdf when absent.") @QueryParam("format")
                    String format,
            @Parameter(description = "Language tag; has to be the one it was issued in.") @QueryParam("language")
                    String language) {
        var form = format(format);
        var wanted = QueryValue.text("language", language);
        var issued = AgreementNumber.of(number);
        return FileAnswer.of(
                wanted == null ? agreements.document(issued, form) : agreements.document(issued, form, wanted));
    }

    private static DocumentFormat format(String text) {
        if (text == null || text.isEmpty()) return DocumentFormat.PDF;
        return Arrays.stream(DocumentFormat.values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/format", "json-not-one-of", "pdf, json"));
    }
}
