package eu.mandate.calendar.domain;

import java.util.List;

/**
 * One step of a computation.
 *
 * @param provision what it rests on; null for the word that a calendar is missing
 * @param arguments what its sentence tells: dates, moments with their zone, numbers, {@link Holiday}s, {@link Region}s
 */
public record DeadlineStep(StepKind kind, Provision provision, List<Object> arguments) {

    /** Keeps its own copy of the arguments. */
    public DeadlineStep {
        arguments = List.copyOf(arguments);
    }
}
