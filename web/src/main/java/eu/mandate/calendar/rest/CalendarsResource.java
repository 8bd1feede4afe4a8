package eu.mandate.calendar.rest;

import eu.mandate.calendar.domain.LoadedCalendar;
import eu.mandate.calendar.service.CalendarService;
import eu.mandate.kernel.domain.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendars that deadlines are counted by. */
@Path("/calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public class CalendarsResource {

    @Inject
    CalendarService calendars;

    @GET
    @Operation(
            operationId = "listCalendars",
            summary = "The loaded calendars with control total, source and checksum; always one page")
    public Slice<LoadedCalendar> list() {
        return new Slice<>(calendars.loaded(), null);
    }
}
