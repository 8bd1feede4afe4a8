package eu.mandate.longjob.domain;

import eu.mandate.kernel.domain.Slice;
import java.util.List;
import java.util.Set;

/**
 * Something that people order as a file of rows. A feature implements it as a bean of its service package; what it is
 * called stands in the message files under {@code long-job.kind.<key>}. Each method is called in a short transaction of its
 * own in the space of the order, with the caller of the order bound, and records nothing: the job does. A refusal ends the job.
 */
public interface LongJobKind {

    /** Lasting key, kebab case, unique over all features. */
    String key();

    /** Names of the roles that may order it, have it run and take its file. */
    Set<String> roles();

    /** Names of the columns, in order, all different; also the names of the members in JSON. */
    List<String> columns(LongJobOrder order);

    /** About how many rows there will be. */
    long count(LongJobOrder order);

    /**
     * The rows behind a place, by key and not by number, so that none is twice or missing although others write meanwhile.
     * A job that is cut off starts anew and has to find the same rows.
     *
     * @param cursor {@link Slice#next()} of the rows before, or null for the first ones
     * @return rows with one value a column: text, number, truth, instant, a map of texts, a list of any of them, or null
     */
    Slice<List<Object>> rows(LongJobOrder order, String cursor);

    /** Insists that a file that was made may still be given out, as the caller, whenever some of it is taken. */
    default void release(LongJobOrder order) {}
}
