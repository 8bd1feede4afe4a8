package eu.mandate.calendar.rest;

import eu.mandate.calendar.service.CalendarService;
import eu.mandate.calendar.text.DeadlineTexts;
import eu.mandate.kernel.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a period ends, and why. Nothing is stored. */
@Path("/deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public class DeadlinesResource {

    @Inject
    CalendarService calendars;

    @Inject
    DeadlineTexts texts;

    @Inject
    HttpServletRequest request;

    @GET
    @Operation(operationId = "workOutDeadline", summary = "Works out a deadline by a rule of the law, with its reasons")
    public DeadlineAnswer workOut(@BeanParam DeadlineQuery query) {
        var question = query.question();
        var deadline = calendars.deadline(question);
        var language = Texts.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var reasons = deadline.steps().stream()
                .map(step ->
                        new DeadlineReason(step.kind(), texts.sentence(language, step), texts.citation(language, step)))
                .toList();
        return DeadlineAnswer.of(question, deadline, reasons);
    }
}
