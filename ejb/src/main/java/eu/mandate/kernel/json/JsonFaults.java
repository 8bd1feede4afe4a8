package eu.mandate.kernel.json;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.util.ArrayList;
import java.util.List;

/** The faults found in one JSON body; all are reported together, {@value #MOST} at most. */
final class JsonFaults {

    static final int MOST = 50;

    private final List<Violation> found = new ArrayList<>();

    /** @throws Refusal when the list is full: reading on would only cost time */
    void add(String pointer, String reason, Object... arguments) {
        found.add(new Violation(pointer, reason, List.of(arguments)));
        if (found.size() == MOST) throwIfAny();
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) throw refusal(found);
    }

    static Refusal refusal(List<Violation> violations) {
        return Refusal.of(Code.VALIDATION, "invalid-input").with(violations.toArray(Violation[]::new));
    }

    static Refusal single(String pointer, String reason, Object... arguments) {
        return refusal(List.of(new Violation(pointer, reason, List.of(arguments))));
    }
}
