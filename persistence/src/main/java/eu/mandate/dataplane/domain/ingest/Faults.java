package eu.mandate.dataplane.domain.ingest;

import eu.mandate.dataplane.domain.decision.Ground;
import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.util.List;

/** What the faults of a content amount to: the first one's code, and every one with its pointer. */
final class Faults {

    private static final String MALFORMED = "invalid-input";

    private Faults() {}

    static Ground ground(List<Fault> faults) {
        var first = faults.get(0);
        return first.code() == Code.VALIDATION
                ? Ground.ofInstallation(MALFORMED)
                : Ground.ofInstallation(first.reason(), first.arguments().toArray());
    }

    static List<Violation> violations(List<Fault> faults) {
        return faults.stream().map(Fault::violation).toList();
    }

    static Refusal refusal(List<Fault> faults) {
        var ground = ground(faults);
        return Refusal.of(faults.get(0).code(), ground.key(), ground.arguments().toArray())
                .with(violations(faults).toArray(Violation[]::new));
    }
}
