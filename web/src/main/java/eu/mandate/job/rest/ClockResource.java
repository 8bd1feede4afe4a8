package eu.mandate.job.rest;

import eu.mandate.job.service.ClockService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Business time on installations whose clock tests may set; elsewhere there is no such thing. */
@Path("/admin/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operators: clock")
public class ClockResource {

    @Inject
    ClockService clock;

    @GET
    @Operation(operationId = "readClock", summary = "Business time now")
    public BusinessTime now() {
        return new BusinessTime(clock.now());
    }

    @PUT
    @Operation(operationId = "moveClock", summary = "Moves business time; sessions and tokens keep real time")
    public BusinessTime move(BusinessTime wanted) {
        return new BusinessTime(clock.moveTo(wanted.now()));
    }
}
