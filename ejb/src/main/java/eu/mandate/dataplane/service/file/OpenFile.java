package eu.mandate.dataplane.service.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a file is looked at for.
 *
 * @param purpose code, with its operation behind a slash where it has operations
 * @param reason why a sensitive file has to be seen, in 10 to 500 characters, or null; kept in the log, as a detail that can be
 *     erased
 * @param reference number of the case, dispute, investigation or demand, or null
 */
public record OpenFile(
        @NotBlank @Size(max = 80) String purpose,
        @Size(min = 10, max = 500) String reason,
        @Size(max = 100) String reference) {}
