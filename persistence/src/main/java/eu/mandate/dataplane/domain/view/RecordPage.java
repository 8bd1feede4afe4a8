package eu.mandate.dataplane.domain.view;

import java.util.List;
import java.util.function.Function;

/**
 * One page of records.
 *
 * @param next cursor of the following page, or null at the end
 * @param partial whether the search stopped before the page was full, because it had looked at as many records as one call may;
 *     {@code next} goes on from there
 */
public record RecordPage<T>(List<T> items, String next, boolean partial) {
    public RecordPage {
        items = List.copyOf(items);
    }

    /** The same page with other items. */
    public <R> RecordPage<R> map(Function<? super T, ? extends R> change) {
        return new RecordPage<>(items.stream().<R>map(change).toList(), next, partial);
    }
}
