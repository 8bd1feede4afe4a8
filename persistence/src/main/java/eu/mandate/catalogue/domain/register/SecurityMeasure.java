package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * One measure under a heading of Annex III.
 *
 * @param control what is done; where it is not applicable, why
 * @param parameter the figure or algorithm it is set to, the same in every language: {@code TLS 1.3}
 * @param scope what it covers
 * @param owner function that answers for it; no name of a person
 * @param lastTested null until the first test
 * @param evidence where the proof is kept
 * @param reviewMonths months between two reviews
 */
public record SecurityMeasure(
        @NotNull MeasureHeading heading,
        @NotNull Status status,
        @NotNull @Valid BilingualText control,
        @Size(max = LINE) String parameter,
        @NotNull @Valid BilingualText scope,
        @NotBlank @Size(max = 200) String owner,
        LocalDate lastTested,
        @Size(max = LINE) String evidence,
        @Min(1) @Max(36) int reviewMonths,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    /** Whether it works today; only an implemented measure may be promised. */
    public enum Status {
        IMPLEMENTED,
        PLANNED,
        NOT_APPLICABLE
    }

    @Override
    public List<Violation> gaps() {
        var implemented = status == Status.IMPLEMENTED;
        return new Gaps()
                .require(implemented, "/parameter", parameter)
                .require(implemented, "/lastTested", lastTested)
                .require(implemented, "/evidence", evidence)
                .when(status == Status.NOT_APPLICABLE && heading.named(), "/status", "measure-always-applicable")
                .found();
    }
}
