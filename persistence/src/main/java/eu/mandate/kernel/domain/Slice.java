package eu.mandate.kernel.domain;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 * @param next cursor of the following page, or null at the end
 */
public record Slice<T>(List<T> items, String next) {
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Makes a page from one row more than was asked for: the surplus row only proves that there is a next page.
     *
     * @param rows at most {@code limit + 1} rows in list order
     * @param cursor gives the cursor that continues after its argument
     */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Slice<>(items, cursor.apply(items.get(limit - 1)));
    }

    /** The same page with other items. */
    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<>(items.stream().<R>map(change).toList(), next);
    }
}
