package eu.mandate.organisation.domain;

import java.util.List;

/**
 * How far setting up has come.
 *
 * @param steps all of them, in order
 * @param complete whether nothing is open
 */
public record SetUpView(List<SetUpStep> steps, boolean complete) {

    public SetUpView {
        steps = List.copyOf(steps);
    }

    static SetUpView of(List<SetUpStep> steps) {
        return new SetUpView(steps, steps.stream().allMatch(step -> step.state() == SetUpStep.State.DONE));
    }
}
