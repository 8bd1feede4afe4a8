package eu.mandate.dataplane.service.read;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Values of a record that are put right.
 *
 * @param reason why sensitive fields have to be put right, in 10 to 500 characters, as for unmasking; null when none of them is
 *     sensitive
 * @param reference number of the case the call belongs to, or null
 * @param activity code of the processing activity where the roles depend on it, or null
 */
public record CorrectRecord(
        @Size(max = 200) String purpose,

        @NotNull @Size(min = 1, max = 50) List<@Valid RightValue> corrections,

        @Size(min = 10, max = 500) String reason,
        @Size(max = 200) String reference,
        @Size(max = 100) String activity) {

    /**
     * What should stand in a field.
     *
     * @param field key
     * @param value as people write it: {@code 12}, {@code true}, {@code 2026-11-22}, {@code 12.50 EUR}, one line for each part of a
     *     list; null where nothing should stand there
     */
    public record RightValue(
            @NotBlank @Size(max = 64) String field,
            @Size(max = 200_000) String value) {
        @Override
        public String toString() {
            return "correction of " + field;
        }
    }

    ReadRecord call() {
        return new ReadRecord(purpose, reference, activity);
    }
}
