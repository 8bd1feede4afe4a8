package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/**
 * Languages of the documents, and the zone in which dates and deadlines are told.
 *
 * @param prevailing which text counts where they differ; one of the languages
 * @param timeZone IANA name
 */
public record Languages(
        @NotEmpty Set<AgreementLanguage> languages,
        @NotNull AgreementLanguage prevailing,
        @NotBlank @Size(max = 60) String timeZone)
        implements Statement {

    public Languages {
        timeZone = Typed.text(timeZone);
    }

    @Override
    public List<Violation> faults() {
        var faults = new Faults().zone("timeZone", timeZone);
        if (languages != null && prevailing != null && !languages.contains(prevailing)) {
            faults.add("prevailing", "prevailing-language-not-chosen");
        }
        return faults.all();
    }
}
