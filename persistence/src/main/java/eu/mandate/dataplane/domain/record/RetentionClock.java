package eu.mandate.dataplane.domain.record;

import static java.util.Objects.requireNonNull;

import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.dataplane.domain.decision.ClockDuty;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A retention clock of a record (Art. 5(1)(e) GDPR, PIPL Art. 19).
 *
 * @param startedAt day 0, or null while its event has not happened
 * @param fields keys of the fields it counts for; empty for the whole record
 */
public record RetentionClock(String rule, RetentionTrigger trigger, Instant startedAt, List<String> fields) {

    /** Events that have happened when a record is made: the clock runs from what the record tells. */
    private static final Set<RetentionTrigger> HAPPENED = EnumSet.of(
            RetentionTrigger.CREATED,
            RetentionTrigger.UPLOADED,
            RetentionTrigger.RECEIVED,
            RetentionTrigger.OBSERVED,
            RetentionTrigger.EVENT,
            RetentionTrigger.SET,
            RetentionTrigger.RESPONSE,
            RetentionTrigger.CAPTURE,
            RetentionTrigger.TRANSACTION_DATE,
            RetentionTrigger.PUBLICATION,
            RetentionTrigger.LAST_CONTACT,
            RetentionTrigger.WITHDRAWAL_OR_LAST_CONTACT,
            RetentionTrigger.JOINED,
            RetentionTrigger.ASSESSMENT);

    public RetentionClock {
        requireNonNull(rule, "rule");
        requireNonNull(trigger, "trigger");
        fields = List.copyOf(fields);
    }

    /** The clock that a decision asks for, as it stands when what the record tells happened. */
    public static RetentionClock of(ClockDuty duty, Instant occurredAt) {
        var started = HAPPENED.contains(duty.trigger()) ? occurredAt : null;
        return new RetentionClock(duty.rule(), duty.trigger(), started, duty.fields());
    }

    /** Whether it counts. */
    public boolean running() {
        return startedAt != null;
    }
}
