package eu.mandate.visibility.domain.use;

import eu.mandate.visibility.domain.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Since when something has been granted without a break, whatever else was changed about it meanwhile.
 *
 * @param <P> what grants it
 */
public final class GrantAge<P> {

    /**
     * What was instructed for a while.
     *
     * @param from first moment; the last one is before the next of its kind
     * @param payload null while nothing was
     */
    public record Span<P>(Instant from, P payload) {}

    private final List<Span<P>> history;

    /** The spans of one setting up to now, in the order of time. */
    public GrantAge(List<Span<P>> history) {
        this.history = List.copyOf(history);
    }

    /**
     * The first moment of the time that lasts till now; a last day that passed is a break.
     *
     * @param grants whether what was instructed grants it on a day
     * @return null when it is not granted by what holds
     */
    public Instant since(BiPredicate<P, LocalDate> grants, Instant now) {
        Instant since = null;
        var last = now;
        for (var index = history.size() - 1; index >= 0; index--) {
            var span = history.get(index);
            if (span.payload() == null || !grants.test(span.payload(), Days.of(last))) break;
            since = span.from();
            last = since.minusNanos(1);
        }
        return since;
    }
}
