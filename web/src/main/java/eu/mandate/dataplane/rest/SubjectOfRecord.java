package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.domain.identifier.IdentifierKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A person an offered record is about, for the API's description.
 *
 * @param kind code of the kind of data subject, as the category has it
 * @param system that gave an external identifier; absent for the record's own
 */
public record SubjectOfRecord(
        @NotNull String kind,
        @NotNull IdentifierKind identifier,
        String system,
        @NotNull @Size(max = 256) String value) {}
