package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One answer.
 *
 * @param explanation mandatory where a yes raises further duties: which authority, which infrastructure, which data
 */
public record Declaration(
        @NotNull DeclarationCode code,
        boolean answer,
        @Size(max = 2000) String explanation) implements Statement {

    public Declaration {
        explanation = Typed.text(explanation);
    }

    /** Whether the answer lets the organisation use the service. */
    public boolean settles() {
        return answer || !code.promise();
    }

    @Override
    public List<Violation> faults() {
        var faults = new Faults().lines("explanation", explanation);
        if (code != null && !code.promise() && answer && explanation == null) {
            faults.add("explanation", "declaration-unexplained");
        }
        return faults.all();
    }
}
