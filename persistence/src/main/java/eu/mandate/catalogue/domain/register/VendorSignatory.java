package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A person who may sign for the vendor.
 *
 * @param title position in the company
 * @param authority what the power rests on: office held, power of attorney with its number
 * @param validFrom first day
 * @param validUntil last day; null until it is taken back
 * @param deputyFor key of the signatory in whose place this one signs; null for a signatory of first rank
 */
public record VendorSignatory(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Valid BilingualText title,
        @NotNull @Valid BilingualText authority,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull LocalDate validFrom,
        LocalDate validUntil,
        @Pattern(regexp = KEY) String deputyFor,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    /** Whether the person may sign on the day. */
    public boolean maySign(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    @Override
    public List<Violation> gaps() {
        return new Gaps().order(validFrom, validUntil, "/validUntil").found();
    }
}
