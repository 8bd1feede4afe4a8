package eu.mandate.dataplane.service.read;

import eu.mandate.dataplane.domain.decision.Action;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A call that somebody wants to know the answer to.
 *
 * @param record id of a record; then the category is its own
 * @param category code; not read when a record is named
 * @param fields keys that are asked about; null or empty for all
 * @param reason why sensitive fields have to be shown unmasked, or null
 * @param reference number of the case the call belongs to, or null
 * @param activity code of the processing activity where the roles depend on it, or null
 */
public record ExplainDecision(
        @NotNull Action action,
        UUID record,
        @Size(max = 100) String category,
        @Size(max = 200) String purpose,

        @Size(max = 500) List<@Size(max = 64) String> fields,

        @Size(max = 500) String reason,
        @Size(max = 200) String reference,
        @Size(max = 100) String activity) {}
