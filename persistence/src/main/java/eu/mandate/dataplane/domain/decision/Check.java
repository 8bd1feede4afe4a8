package eu.mandate.dataplane.domain.decision;

/**
 * One step's rule. A feature that adds a step brings its own check, made with the facts it needs, and gives it to the
 * {@link DecisionPoint}; whoever asks the point notices nothing.
 */
public interface Check {

    /** Where it stands in the order. */
    Step step();

    /** Judges a call. */
    Finding examine(Question question, Situation situation);
}
