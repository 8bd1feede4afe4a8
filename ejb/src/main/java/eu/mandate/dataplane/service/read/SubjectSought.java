package eu.mandate.dataplane.service.read;

import eu.mandate.dataplane.domain.identifier.IdentifierKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A person whose records are looked for. It stands in a body, never in an address.
 *
 * @param system which system gave an external identifier; null for others
 */
public record SubjectSought(
        @NotNull IdentifierKind identifier,
        @Size(max = 40) String system,
        @NotBlank @Size(max = 256) String value) {
    @Override
    public String toString() {
        return identifier.name();
    }
}
