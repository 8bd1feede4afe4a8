package eu.mandate.dataplane.domain.decision;

import static java.util.Objects.requireNonNull;

import eu.mandate.kernel.domain.Code;
import java.util.List;

/** What one step found. */
public sealed interface Finding {

    /**
     * The step lets the call through.
     *
     * @param duties what the caller has to do with the yes
     * @param grounds why
     */
    record Passed(Duties duties, List<Ground> grounds) implements Finding {
        public Passed {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * The step stops the call.
     *
     * @param pointer JSON pointer of what is to be put right, or {@code ""}
     * @param ground the same in words, and what it rests on
     */
    record Failed(Code code, String pointer, Ground ground) implements Finding {
        public Failed {
            requireNonNull(code, "code");
            requireNonNull(pointer, "pointer");
            requireNonNull(ground, "ground");
        }
    }

    /** The step asks nothing further. */
    static Finding passed(Ground... grounds) {
        return new Passed(Duties.NONE, List.of(grounds));
    }

    /** The step asks for something. */
    static Finding passed(Duties duties, Ground... grounds) {
        return new Passed(duties, List.of(grounds));
    }

    /** The step stops the call. */
    static Finding failed(Code code, Ground ground) {
        return new Failed(code, "", ground);
    }

    /** The step stops the call for one part of the input. */
    static Finding failed(Code code, String pointer, Ground ground) {
        return new Failed(code, pointer, ground);
    }
}
