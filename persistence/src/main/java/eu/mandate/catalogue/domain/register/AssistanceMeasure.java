package eu.mandate.catalogue.domain.register;

import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.kernel.domain.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How the vendor helps the customer with a duty (Art. 28(3)(e), (f) GDPR; PIPL Art. 59).
 *
 * @param within longest time it takes; null where no figure is promised
 * @param unit what it is counted in
 * @param from the event the time is counted from
 */
public record AssistanceMeasure(
        @NotNull Subject subject,
        @NotNull @Valid BilingualText measure,
        @Min(0) @Max(3660) Integer within,
        PeriodUnit unit,
        Start from,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    /** The customer's duty. */
    public enum Subject {
        RIGHTS,
        SECURITY,
        BREACH,
        IMPACT_ASSESSMENT,
        PRIOR_CONSULTATION,
        ACCURACY,
        AUDIT,
        GOVERNMENT_ACCESS,
        RETURN_AND_ERASURE
    }

    /** The event a time limit is counted from. */
    public enum Start {
        RECEIPT,
        AWARENESS,
        REQUEST,
        END_OF_AGREEMENT
    }

    @Override
    public List<Violation> gaps() {
        return new Gaps()
                .require(within != null, "/unit", unit)
                .require(within != null, "/from", from)
                .require(unit != null || from != null, "/within", within)
                .found();
    }
}
