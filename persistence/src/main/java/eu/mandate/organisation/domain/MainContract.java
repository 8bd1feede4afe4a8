package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The contract on the service itself, to which the agreement on processing belongs.
 *
 * @param startsOn first day of its term
 * @param endsOn last day of its term; may be left out where the criteria tell the end
 * @param endCriteria how the end is found (Art. 28(3) GDPR asks for the duration)
 */
public record MainContract(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate concludedOn,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,
        @Size(max = 1000) String endCriteria)
        implements Statement {

    public MainContract {
        title = Typed.text(title);
        number = Typed.text(number);
        endCriteria = Typed.text(endCriteria);
    }

    /** Whether its term was over before that day. */
    public boolean endedBefore(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    /** Whether it would be concluded only after that day. */
    public boolean concludedAfter(LocalDate day) {
        return concludedOn.isAfter(day);
    }

    @Override
    public List<Violation> faults() {
        var faults = new Faults()
                .line("title", title)
                .line("number", number)
                .day("concludedOn", concludedOn)
                .day("startsOn", startsOn)
                .day("endsOn", endsOn)
                .order(startsOn, "endsOn", endsOn)
                .lines("endCriteria", endCriteria);
        if (endsOn == null && endCriteria == null) faults.add("endsOn", "contract-end-missing");
        return faults.all();
    }
}
