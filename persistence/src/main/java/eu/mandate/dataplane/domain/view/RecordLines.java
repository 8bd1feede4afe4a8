package eu.mandate.dataplane.domain.view;

import java.util.List;

/**
 * One page of records, as programs get it.
 *
 * @param next cursor of the following page, or null at the end
 * @param partial whether the search stopped before the page was full; {@code next} goes on from there
 */
public record RecordLines(List<RecordLine> items, String next, boolean partial) {
    public RecordLines {
        items = List.copyOf(items);
    }

    /** The same page. */
    public static RecordLines of(RecordPage<RecordLine> page) {
        return new RecordLines(page.items(), page.next(), page.partial());
    }
}
