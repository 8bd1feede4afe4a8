package eu.mandate.directory.rest;

import eu.mandate.directory.domain.DepartmentView;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.service.CreateDepartment;
import eu.mandate.directory.service.DepartmentService;
import eu.mandate.directory.service.MergeDepartment;
import eu.mandate.directory.service.MoveDepartment;
import eu.mandate.directory.service.PutDepartment;
import eu.mandate.directory.service.RenameDepartment;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.rest.Answers;
import eu.mandate.kernel.rest.Creation;
import eu.mandate.kernel.rest.Paging;
import eu.mandate.kernel.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The departments of the own organisation. */
@Path("/departments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class DepartmentsResource {

    @Inject
    DepartmentService departments;

    @Inject
    Creation creation;

    @GET
    @Operation(operationId = "listDepartments", summary = "Departments, by name")
    public Slice<DepartmentView> list(@BeanParam DepartmentQuery query, @BeanParam Paging paging) {
        return departments.list(query.filter(), paging.slice());
    }

    @POST
    @Operation(operationId = "createDepartment", summary = "Adds a department that no other system knows")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response create(CreateDepartment command) {
        return creation.of(command, () -> departments.create(command), view -> "/departments/" + view.id());
    }

    // The counts change without the department, so an unchanged tag would not mean an unchanged answer.
    @GET
    @Path("/{id}")
    @Operation(operationId = "readDepartment", summary = "One department with its counts")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response get(@PathParam("id") String id) {
        return answer(departments.get(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "renameDepartment", summary = "Gives a department another name")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response rename(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, RenameDepartment command) {
        return answer(departments.rename(id, command, Versions.expected(ifMatch)));
    }

    @PUT
    @Path("/external/{source}/{externalId}")
    @Operation(operationId = "putDepartment", summary = "Makes a department as its source says; opens a closed one")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response put(
            @PathParam("source") String source,
            @PathParam("externalId") String externalId,
            @HeaderParam("If-Match") String ifMatch,
            PutDepartment command) {
        var put = departments.put(new ExternalKey(source, externalId), command, Versions.expected(ifMatch));
        return PutAnswer.of(put, put.view().version());
    }

    @POST
    @Path("/{id}/move")
    @Operation(operationId = "moveDepartment", summary = "Puts a department, with all below it, somewhere else")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response move(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, MoveDepartment command) {
        return answer(departments.move(id, command, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/merge")
    @Operation(
            operationId = "mergeDepartment",
            summary = "Moves members and departments into another one, for which the external id stands from then on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response merge(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, MergeDepartment command) {
        return answer(departments.merge(id, command, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/close")
    @Operation(operationId = "closeDepartment", summary = "Takes an empty department out of the tree")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response close(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(departments.close(id, Versions.expected(ifMatch)));
    }

    private static Response answer(DepartmentView view) {
        return Answers.of(view, view.version());
    }
}
