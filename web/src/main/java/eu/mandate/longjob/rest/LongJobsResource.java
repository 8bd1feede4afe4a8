package eu.mandate.longjob.rest;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.longjob.domain.LongJobView;
import eu.mandate.longjob.service.LongJobReading;
import eu.mandate.longjob.service.LongJobService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller ordered and comes back for. */
@Path("/long-jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Long jobs")
public class LongJobsResource {

    @Inject
    LongJobService jobs;

    @Inject
    LongJobReading reading;

    @GET
    @Operation(operationId = "listLongJobs", summary = "The caller's own long jobs, newest first")
    public Slice<LongJobView> list(@BeanParam Paging paging) {
        return jobs.list(paging.slice());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readLongJob",
            summary = "One of the caller's long jobs: how far it is, or what came of it")
    public LongJobView get(@PathParam("id") String id) {
        return jobs.get(id);
    }

    @GET
    @Path("/{id}/file")
    @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(operationId = "readLongJobFile", summary = "The file of a long job that is done")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    public Response file(@PathParam("id") String id) {
        var file = jobs.file(id);
        StreamingOutput body = out -> reading.write(file, out);
        return Response.ok(body, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(
            operationId = "cancelLongJob",
            summary = "Ends a long job that waits or runs, or deletes the file of one that is done")
    public LongJobView cancel(@PathParam("id") String id) {
        return jobs.cancel(id);
    }
}
