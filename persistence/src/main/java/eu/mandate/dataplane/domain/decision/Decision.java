package eu.mandate.dataplane.domain.decision;

import static java.util.Objects.requireNonNull;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.util.List;

/** The answer of the decision point. */
public sealed interface Decision {

    /** The call that was judged. */
    Question question();

    /** Why, the deciding reason last. */
    List<Ground> grounds();

    /** Whether the call may go on. */
    default boolean allowed() {
        return this instanceof Yes;
    }

    /**
     * Insists on a yes.
     *
     * @throws Refusal with the code of the step that failed
     */
    Yes orRefuse();

    /**
     * The call may go on, under these duties.
     *
     * @param duties what has to accompany it
     */
    record Yes(Question question, Duties duties, List<Ground> grounds) implements Decision {
        public Yes {
            requireNonNull(duties, "duties");
            grounds = List.copyOf(grounds);
        }

        @Override
        public Yes orRefuse() {
            return this;
        }
    }

    /**
     * The call stops here.
     *
     * @param step the first that failed
     * @param pointer JSON pointer of what is to be put right, or {@code ""}
     */
    record No(Question question, Step step, Code code, String pointer, List<Ground> grounds) implements Decision {
        public No {
            requireNonNull(step, "step");
            requireNonNull(code, "code");
            grounds = List.copyOf(grounds);
            if (grounds.isEmpty()) throw new IllegalArgumentException("a no has a reason");
        }

        /** What stopped it. */
        public Ground ground() {
            return grounds.get(grounds.size() - 1);
        }

        /** The refusal that the caller is given; one for a hidden thing tells nothing else. */
        public Refusal refusal() {
            if (code == Code.NOT_FOUND) return Refusal.notFound("record", "hidden");
            var refusal = Refusal.of(code, ground().key(), ground().arguments().toArray());
            return pointer.isEmpty()
                    ? refusal
                    : refusal.with(new Violation(pointer, ground().key(), ground().arguments()));
        }

        @Override
        public Yes orRefuse() {
            throw refusal();
        }
    }
}
