package eu.mandate.instruction.rest;

import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which instructions are wanted; an absent parameter does not restrict. */
public class InstructionQuery {

    @Parameter(description = "Key of the type.")
    @QueryParam("type")
    String type;

    @Parameter(description = "Which of several settings of a type.")
    @QueryParam("subject")
    String subject;

    @Parameter(description = "The person who gave it, a UUID.")
    @QueryParam("author")
    String author;

    @Parameter(description = "IN_FORCE, SCHEDULED, SUSPENDED, REPLACED or WITHDRAWN, at present.")
    @QueryParam("state")
    String state;

    @Parameter(description = "First moment of giving, inclusive, ISO 8601 in UTC.")
    @QueryParam("from")
    String from;

    @Parameter(description = "Last moment of giving, exclusive, ISO 8601 in UTC.")
    @QueryParam("to")
    String to;

    @Parameter(description = "Part of the text in either language.")
    @QueryParam("text")
    String text;

    InstructionFilter filter() {
        return new InstructionFilter(
                QueryValue.text("type", type),
                QueryValue.text("subject", subject),
                QueryValue.id("author", author),
                QueryValue.constant(InstructionState.class, "state", state),
                QueryValue.time("from", from),
                QueryValue.time("to", to),
                QueryValue.text("text", text));
    }
}
