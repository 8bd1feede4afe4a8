package eu.mandate.calendar.rest;

import eu.mandate.calendar.domain.DeadlineInput;
import eu.mandate.calendar.domain.DeadlineQuestion;
import eu.mandate.kernel.domain.Refusal;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A question about a deadline as query parameters. */
public class DeadlineQuery {

    @Parameter(
            description = "EU_MONTHS, EU_DAYS, EXTENSION, UK_MONTHS, HOURS, HOURS_STRICT, CN_WD, CN_DAYS, CN_MONTHS,"
                    + " CN_HOURS, EARLIEST, MIN_RETENTION, MAX_RETENTION or ADVANCE_NOTICE.")
    @QueryParam("rule")
    String rule;

    @Parameter(
            description = "Where the act is to be done: a member state such as DE; GB_EAW, GB_NIR, GB_SCT; or CN."
                    + " Not needed by rules without a calendar.")
    @QueryParam("region")
    String region;

    @Parameter(
            description = "Day of the event, such as 2026-01-31; for periods in hours its moment, such as"
                    + " 2026-10-02T14:20:00Z or, with its offset, 2026-10-02T22:20:00%2B08:00.")
    @QueryParam("from")
    String from;

    @Parameter(description = "Length of the period, 1 to 9999; the usual one of the rule when absent.")
    @QueryParam("amount")
    String amount;

    @Parameter(description = "What the amount counts, where the rule leaves a choice: MONTHS or DAYS.")
    @QueryParam("unit")
    String unit;

    @Parameter(description = "United Kingdom: day on which proof of identity arrived.")
    @QueryParam("identified")
    String identified;

    @Parameter(description = "United Kingdom: day on which the fee arrived.")
    @QueryParam("paid")
    String paid;

    @Parameter(description = "United Kingdom: day on which clarification was asked for.")
    @QueryParam("asked")
    String asked;

    @Parameter(description = "United Kingdom: day on which the clarification arrived.")
    @QueryParam("answered")
    String answered;

    /** @throws Refusal VALIDATION at the parameter that is wrong */
    DeadlineQuestion question() {
        var values = new HashMap<String, String>();
        values.put("rule", rule);
        values.put("region", region);
        values.put("from", from);
        values.put("amount", amount);
        values.put("unit", unit);
        values.put("identified", identified);
        values.put("paid", paid);
        values.put("asked", asked);
        values.put("answered", answered);
        return new DeadlineInput(values).question();
    }
}
