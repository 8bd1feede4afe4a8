package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.domain.file.FileUpload;
import eu.mandate.dataplane.domain.file.FileView;
import eu.mandate.dataplane.service.file.FileReading;
import eu.mandate.dataplane.service.file.FileService;
import eu.mandate.dataplane.service.file.OpenFile;
import eu.mandate.kernel.rest.Creation;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that records name. */
@Path("/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Files")
public class FilesResource {

    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    @Inject
    FileService files;

    @Inject
    FileReading reading;

    @Inject
    Creation creation;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "takeFile",
            summary = "Takes a file in for a field of a record, without what it tells besides its content")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FileView.class)))
    public Response take(
            @BeanParam FilePlace place,
            @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM)) InputStream body)
            throws IOException {
        var command = place.command();
        files.admit(command);
        try (var upload = FileUpload.receive(body)) {
            return creation.of(
                    List.of(command, upload.sha256()),
                    () -> files.take(command, upload),
                    view -> "/files/" + view.id());
        }
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(operationId = "readFile", summary = "The content of a file, for a purpose")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    public Response read(
            @PathParam("id") String id,
            @QueryParam("purpose") String purpose,
            @QueryParam("reference") String reference) {
        return answer(
                id, new OpenFile(QueryValue.text("purpose", purpose), null, QueryValue.text("reference", reference)));
    }

    @POST
    @Path("/{id}/unmasked")
    @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(operationId = "readFileUnmasked", summary = "The content of a sensitive file, for a reason")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    public Response unmasked(@PathParam("id") String id, OpenFile command) {
        return answer(id, command);
    }

    /** What others made is never shown as a page of this server, whatever a browser takes it for. */
    private Response answer(String id, OpenFile command) {
        var file = files.open(id, command);
        StreamingOutput body = out -> reading.write(file, command, out);
        return Response.ok(body, file.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header("Content-Security-Policy", SANDBOX)
                .build();
    }
}
