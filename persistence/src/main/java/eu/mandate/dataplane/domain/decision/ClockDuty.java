package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import java.util.List;

/**
 * A retention clock that a new record carries.
 *
 * @param rule code of the retention rule
 * @param trigger the event that is day 0
 * @param fields keys of the fields it counts for; empty for the whole record
 */
public record ClockDuty(String rule, RetentionTrigger trigger, List<String> fields) {
    public ClockDuty {
        fields = List.copyOf(fields);
    }
}
