package eu.mandate.kernel.portal;

import java.util.List;

/**
 * Tells the first page what waits for the person who looks at it. Each feature that has something to do for people brings
 * one bean of this type; it answers from the present state, stores nothing, and answers nothing to whom it does not concern.
 */
public interface TaskSource {

    /** What waits, the most urgent first; empty when nothing does. */
    List<Task> tasks();

    /** Where these tasks stand among those of other features: the smaller the higher; duties with a period below 100. */
    int rank();
}
