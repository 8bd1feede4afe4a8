package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the organisation uses the service for.
 *
 * @param plan name of the plan that was ordered
 * @param teamSize people who work with the service; null when not told
 * @param information what the programme is about, in the organisation's own words
 * @param activities codes of activities in which the vendor is processor
 */
public record Programme(
        @NotBlank @Size(max = 100) String plan,
        @Min(1) @Max(10_000_000) Integer teamSize,
        @NotBlank @Size(max = 2000) String information,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 40) String> activities)
        implements Statement {

    private static final Pattern UNPAID =
            Pattern.compile("(?iu)\\b(free|trial|gratis|kostenlos\\w*|kostenfrei\\w*)\\b|免费|试用");

    public Programme {
        plan = Typed.text(plan);
        information = Typed.text(information);
    }

    /** Whether the plan is one that is paid for; plans that are not say so in their name. */
    public boolean paid() {
        return plan != null && !UNPAID.matcher(plan).find();
    }

    @Override
    public List<Violation> faults() {
        return new Faults()
                .line("plan", plan)
                .lines("information", information)
                .distinct("activities", activities)
                .all();
    }
}
