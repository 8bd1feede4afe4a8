package eu.mandate.directory.rest;

import eu.mandate.directory.domain.table.ImportLimits;
import eu.mandate.directory.domain.table.ImportView;
import eu.mandate.directory.domain.table.ResultFile;
import eu.mandate.directory.service.ApplyImport;
import eu.mandate.directory.service.MemberImportService;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.QueryValue;
import eu.mandate.kernel.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tables of members: looked at first, then applied. */
@Path("/directory-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class DirectoryImportsResource {
    private static final String CSV = "text/csv";

    @Inject
    MemberImportService imports;

    @Inject
    Creation creation;

    @Inject
    Texts texts;

    @POST
    @Consumes(CSV)
    @Operation(operationId = "previewImport", summary = "Works out what a table of members would do; changes nothing")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response preview(
            @Parameter(description = "The system that the ids come from.") @QueryParam("source") String source,
            @Context HttpHeaders headers,
            @RequestBody(content = @Content(mediaType = CSV)) InputStream body)
            throws IOException {
        var file = body.readNBytes(ImportLimits.BYTES + 1);
        var system = QueryValue.text("source", source);
        var hash = HexFormat.of().formatHex(Sha256.of(file));
        var encoding = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        return creation.of(
                Map.of("source", String.valueOf(system), "content", hash),
                () -> imports.preview(system == null ? "" : system, file, encoding),
                view -> "/directory-imports/" + view.id());
    }

    @GET
    @Operation(
            operationId = "listImports",
            summary = "Tables of the last seven days, the latest first; results are told of one only")
    public Slice<ImportView> list(@BeanParam Paging paging) {
        return imports.list(paging.slice());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readImport", summary = "What a table does, with the first rows that are refused")
    public ImportView get(@PathParam("id") String id) {
        return imports.get(id);
    }

    @GET
    @Path("/{id}/results")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(operationId = "downloadImportResults", summary = "What each row does, in the order of the file")
    @APIResponse(responseCode = "200", content = @Content(mediaType = CSV))
    public Response results(@PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var locale = Texts.negotiate(language);
        var file = ResultFile.readable(imports.results(id), reason -> texts.text(locale, "refusal." + reason));
        return Response.ok(file, CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-results.csv\"")
                .build();
    }

    @POST
    @Path("/{id}/apply")
    @Operation(
            operationId = "applyImport",
            summary = "Applies a table exactly as it was looked at, all of it or nothing")
    public ImportView apply(@PathParam("id") String id, ApplyImport command) {
        return imports.apply(id, command);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardImport", summary = "Throws a table away unapplied")
    @APIResponse(responseCode = "204")
    public Response discard(@PathParam("id") String id) {
        imports.discard(id);
        return Response.noContent().build();
    }
}
