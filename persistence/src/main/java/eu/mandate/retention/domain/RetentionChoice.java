package eu.mandate.retention.domain;

import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How long the controller wants data of one retention rule kept.
 *
 * @param rule code of the rule in the profile
 * @param amount 0 means at once
 */
public record RetentionChoice(
        @NotBlank @Size(max = 40) String rule,
        @Min(0) @Max(40_000) int amount,
        @NotNull PeriodUnit unit) {

    /** The period chosen. */
    public Period period() {
        return new Period(amount, unit);
    }
}
