package eu.mandate.job.rest;

import eu.mandate.job.domain.JobRunView;
import eu.mandate.job.service.JobService;
import eu.mandate.kernel.rest.Creation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** Jobs of the platform, run on order. */
@Path("/admin/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operators: jobs")
public class JobsResource {

    @Inject
    JobService jobs;

    @Inject
    Creation creation;

    @POST
    @Path("/{name}/runs")
    @Operation(operationId = "runJob", summary = "Runs a job now and answers when it has ended")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = JobRunView.class)))
    public Response run(@PathParam("name") String name) {
        return creation.of(name, () -> jobs.run(name), run -> "/admin/jobs/runs/" + run.id());
    }

    @GET
    @Path("/runs/{id}")
    @Operation(operationId = "readJobRun", summary = "One run of a job")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JobRunView.class)))
    public JobRunView get(@PathParam("id") String id) {
        return jobs.get(id);
    }
}
