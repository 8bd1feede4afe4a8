package eu.mandate.visibility.service.support;

import eu.mandate.visibility.domain.support.SupportWish;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Lets one of the vendor's people in.
 *
 * @param hours for how long, at most as long as was asked for; null for as long
 */
public record ApproveSupport(
        @Min(1) @Max(SupportWish.MOST_HOURS) Integer hours) {}
