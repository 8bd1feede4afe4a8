package eu.mandate.dataplane.service.file;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;

/**
 * Where a file belongs; the same words as in the record that will name it.
 *
 * @param field key of the field that will name it
 * @param purpose code, with its operation behind a slash where it has operations
 * @param source how it came, as the profile calls it
 * @param sourceChannel code of the profile, or null
 * @param jsInterface interface of the platform that gave it, or null
 * @param authorisation what allows the use of what others gave or what is public, or null
 * @param region code of the region it belongs to; null for the organisation's own
 */
public record TakeFile(
        @NotBlank @Size(max = 40) String category,
        @NotBlank @Size(max = 64) String field,
        @NotBlank @Size(max = 80) String purpose,
        @Size(max = 40) String source,
        @Size(max = 40) String sourceChannel,
        @Size(max = 80) String jsInterface,
        @Size(max = 200) String authorisation,
        @Size(max = 20) String region) {

    /** The kind of source; null when none was named, or none that exists. */
    CollectionSource kindOfSource() {
        return Arrays.stream(CollectionSource.values())
                .filter(one -> one.name().equals(source))
                .findFirst()
                .orElse(null);
    }
}
