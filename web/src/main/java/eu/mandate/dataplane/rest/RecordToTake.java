package eu.mandate.dataplane.rest;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * The form of an offered record, for the API's description; the domain's own reader judges it.
 *
 * @param category code of the service's profile
 * @param purpose code of the profile, with its operation behind a slash where it has operations
 * @param system name of the system that numbers the record
 * @param externalId its number there; the same number is the same record
 * @param occurredAt ISO 8601 with an offset
 * @param fields by key, as the category has them
 */
public record RecordToTake(
        @NotNull @Size(max = 256) String category,
        @NotNull @Size(max = 256) String purpose,
        @NotNull CollectionSource source,
        @Size(max = 256) String sourceChannel,
        @Size(max = 256) String jsInterface,
        @Size(max = 256) String authorisation,
        @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String system,
        @Size(max = 200) String externalId,
        String occurredAt,
        String region,
        String activity,
        @Size(max = 50) List<SubjectOfRecord> subjects,
        @NotNull Map<String, Object> fields) {}
