package eu.mandate.organisation.domain;

import java.util.List;

/**
 * One step of setting up.
 *
 * @param missing what is still to be stated, as keys of texts below {@code set-up.missing}; empty when done
 */
public record SetUpStep(Step step, State state, List<String> missing) {

    /** The steps, in the order in which they are best taken. */
    public enum Step {
        IDENTITY,
        CONTACTS,
        OFFICER_AND_REPRESENTATIVES,
        CONTRACT_AND_PROGRAMME,
        DECLARATIONS,
        SERVICE
    }

    /** Whether anything is left to do. */
    public enum State {
        OPEN,
        DONE
    }

    public SetUpStep {
        missing = List.copyOf(missing);
    }

    static SetUpStep of(Step step, List<String> missing) {
        return new SetUpStep(step, missing.isEmpty() ? State.DONE : State.OPEN, missing);
    }
}
