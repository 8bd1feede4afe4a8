package eu.mandate.dataplane.service.read;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Figures about groups of records.
 *
 * @param records which are counted
 * @param groupBy key of a field, or {@code month} for the month in which it happened
 */
public record GroupRecords(
        @NotNull @Valid ListRecords records,
        @NotBlank @Size(max = 64) String groupBy) {
    /** What records are grouped by when no field is meant. */
    public static final String MONTH = "month";
}
