package eu.mandate.dataplane.service.export;

import eu.mandate.dataplane.service.read.ListRecords;
import eu.mandate.longjob.domain.FileFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Orders records as a file; the parts mean what they mean in the list. A person whose records are meant cannot be named here: the
 * order is kept, and identifiers are not.
 *
 * @param category code
 * @param purpose as {@code J-P09}, or {@code J-P10/INTERACT} where it has operations
 * @param query words and conditions, as {@code state:DRAFT sentAt:>=2026-11-01 name:Li*}; null for all
 * @param fields keys that are wanted, the columns of the file; null or empty for all that come out
 * @param reference number of the case the call belongs to, or null
 * @param activity code of the processing activity where the roles depend on it, or null
 */
public record OrderRecordExport(
        @NotNull FileFormat format,
        @NotBlank @Size(max = 100) String category,
        @NotBlank @Size(max = 200) String purpose,
        @Size(max = 1000) String query,

        @Size(max = 500) List<@Size(max = 64) String> fields,

        @Size(max = 200) String reference,
        @Size(max = 100) String activity) {

    /** The page of the list behind a place, the latest first. */
    ListRecords page(Integer limit, String cursor) {
        return new ListRecords(
                category, purpose, query, null, fields, null, null, null, null, reference, activity, limit, cursor);
    }

    @Override
    public String toString() {
        return "export of " + category;
    }
}
