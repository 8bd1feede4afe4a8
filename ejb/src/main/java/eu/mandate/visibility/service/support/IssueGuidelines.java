package eu.mandate.visibility.service.support;

import eu.mandate.visibility.domain.support.SupportWish;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Puts an edition of the guidelines of the vendor's people in force.
 *
 * @param edition its name, such as {@code 2026-11}; no words, so that it can stand in the log
 */
public record IssueGuidelines(
        @NotNull @Size(max = 40) @Pattern(regexp = SupportWish.TICKET)
        String edition) {}
