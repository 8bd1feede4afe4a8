package eu.mandate.dataplane.service.read;

import eu.mandate.kernel.domain.SliceRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Which records are looked for, and what for.
 *
 * @param category code
 * @param purpose as {@code J-P09}, or {@code J-P10/INTERACT} where it has operations
 * @param query words and conditions, as {@code state:DRAFT sentAt:>=2026-11-01 name:Li*}; null for all
 * @param order keys of fields with a minus for the other way round, as {@code -occurredAt}; null for the latest first
 * @param fields keys that are wanted; null or empty for all that come out
 * @param from moment they happened at the earliest, or null
 * @param before moment they happened before, or null
 * @param externalId number in the system they come from, or null
 * @param subject whom they are about, or null for anybody
 * @param reference number of the case the call belongs to, or null
 * @param activity code of the processing activity where the roles depend on it, or null
 * @param limit records a page, 1 to 200; 50 when null
 * @param cursor {@code next} of the page before, or null
 */
public record ListRecords(
        @Size(max = 100) String category,
        @Size(max = 200) String purpose,
        @Size(max = 1000) String query,

        @Size(max = 10) List<@Size(max = 65) String> order,

        @Size(max = 500) List<@Size(max = 64) String> fields,

        Instant from,
        Instant before,
        @Size(max = 200) String externalId,
        @Valid SubjectSought subject,
        @Size(max = 200) String reference,
        @Size(max = 100) String activity,
        Integer limit,
        @Size(max = 400) String cursor) {

    /** The latest of a category. */
    public static ListRecords of(String category, String purpose) {
        return new ListRecords(category, purpose, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same with a search and a page. */
    public ListRecords searching(String words, List<String> orders, String next) {
        return new ListRecords(
                category,
                purpose,
                words,
                orders,
                fields,
                from,
                before,
                externalId,
                subject,
                reference,
                activity,
                limit,
                next);
    }

    SliceRequest page() {
        return SliceRequest.of(limit, cursor);
    }

    @Override
    public String toString() {
        return "records of " + category;
    }
}
