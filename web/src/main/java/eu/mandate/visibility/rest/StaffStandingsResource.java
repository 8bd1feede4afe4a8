package eu.mandate.visibility.rest;

import eu.mandate.kernel.rest.Paging;
import eu.mandate.visibility.domain.support.StaffMonth;
import eu.mandate.visibility.service.support.IssueGuidelines;
import eu.mandate.visibility.service.support.RecordStanding;
import eu.mandate.visibility.service.support.StaffStandingService;
import eu.mandate.visibility.service.support.StaffStandingsView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What binds the vendor's own people: undertaking, guidelines, training. */
@Path("/admin/staff-standings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operators: standing of the vendor's people")
public class StaffStandingsResource {

    @Inject
    StaffStandingService standings;

    @GET
    @Operation(operationId = "listStaffStandings", summary = "What binds those who work for the vendor, by name")
    public StaffStandingsView list(
            @QueryParam("query") @Parameter(description = "Part of the name.") String query, @BeanParam Paging paging) {
        return standings.list(query, paging.slice());
    }

    @GET
    @Path("/attempts")
    @Operation(
            operationId = "readStaffAttempts",
            summary = "What the vendor's people were refused in a month, and how often they read a customer's records")
    public StaffMonth attempts(
            @QueryParam("month") @Parameter(description = "As 2026-11, in UTC.") String month,
            @BeanParam Paging paging) {
        return standings.attempts(month, paging.slice());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "recordStaffStanding",
            summary = "Records what binds one of the vendor's people, not oneself")
    public void record(@PathParam("id") String id, RecordStanding command) {
        standings.record(id, command);
    }

    @PUT
    @Path("/guidelines")
    @Operation(
            operationId = "issueStaffGuidelines",
            summary = "Puts an edition of the guidelines in force; who has not acknowledged it reads nothing any more")
    public void issue(IssueGuidelines command) {
        standings.issue(command);
    }
}
