package eu.mandate.dataplane.service.read;

import jakarta.validation.constraints.Size;

/**
 * What one record is looked at for.
 *
 * @param reference number of the case the call belongs to, or null
 * @param activity code of the processing activity where the roles depend on it, or null
 */
public record ReadRecord(
        @Size(max = 200) String purpose,
        @Size(max = 200) String reference,
        @Size(max = 100) String activity) {

    /** For a purpose. */
    public static ReadRecord of(String purpose) {
        return new ReadRecord(purpose, null, null);
    }
}
