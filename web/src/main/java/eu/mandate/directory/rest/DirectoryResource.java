package eu.mandate.directory.rest;

import eu.mandate.directory.domain.DirectoryStanding;
import eu.mandate.directory.service.DepartmentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The directory of the own organisation as a whole. */
@Path("/directory")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class DirectoryResource {

    @Inject
    DepartmentService departments;

    @GET
    @Operation(operationId = "readDirectory", summary = "How large the directory is, and which state of it this is")
    public DirectoryStanding get() {
        return departments.standing();
    }
}
