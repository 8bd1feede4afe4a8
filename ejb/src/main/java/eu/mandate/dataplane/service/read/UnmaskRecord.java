package eu.mandate.dataplane.service.read;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What sensitive fields of a record have to be seen for. The reason is kept in the log, as a detail that can be erased; it names
 * nobody.
 *
 * @param reason why, in 10 to 500 characters
 * @param reference number of the case the call belongs to, or null
 * @param activity code of the processing activity where the roles depend on it, or null
 */
public record UnmaskRecord(
        @Size(max = 200) String purpose,
        @NotBlank @Size(min = 10, max = 500) String reason,
        @Size(max = 200) String reference,
        @Size(max = 100) String activity) {}
