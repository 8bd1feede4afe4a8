package eu.mandate.dataplane.service.read;

import eu.mandate.visibility.domain.support.SupportWish;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Which records one of the vendor's people looks at; what for is in the access.
 *
 * @param category code
 * @param limit records a page, 1 to 200; 50 when null
 * @param cursor {@code next} of the page before, or null
 */
public record ListStaffRecords(
        @NotBlank @Size(max = 100) String category,
        Integer limit,
        @Size(max = 400) String cursor) {

    ListRecords of(SupportWish wish) {
        return new ListRecords(
                category, wish.purpose(), null, null, null, null, null, null, null, wish.ticket(), null, limit, cursor);
    }
}
