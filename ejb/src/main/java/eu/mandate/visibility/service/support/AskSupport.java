package eu.mandate.visibility.service.support;

import eu.mandate.visibility.domain.support.SupportWish;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Asks a customer for access to records.
 *
 * @param customer key of the customer organisation
 * @param purpose what for, as {@code J-P02}, or {@code J-P10/INTERACT} where it has operations
 * @param categories codes, of the grid of the own roles only
 * @param records ids of the only records that may be read; null or empty for all that no reader's scope limits
 * @param reason for the customer
 * @param ticket number of the case, incident, fault or task
 * @param hours how long it lasts from its approval; {@value SupportWish#USUAL_HOURS} when null
 */
public record AskSupport(
        @NotBlank @Size(max = 100) String customer,
        @NotBlank @Size(max = 200) String purpose,
        @NotNull @Size(min = 1, max = 40) List<@NotBlank @Size(max = 40) String> categories,
        @Size(max = 20) List<@NotNull UUID> records,
        @NotBlank @Size(min = 10, max = 500) String reason,
        @NotNull @Pattern(regexp = SupportWish.TICKET) String ticket,
        @Min(1) @Max(SupportWish.MOST_HOURS) Integer hours) {

    /** What of it the customer decides about. */
    SupportWish wish() {
        return new SupportWish(
                purpose.strip(),
                categories,
                records == null ? List.of() : records,
                reason.strip(),
                ticket,
                hours == null ? SupportWish.USUAL_HOURS : hours);
    }
}
