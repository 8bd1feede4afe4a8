package eu.mandate.visibility.domain.use;

import java.util.List;

/**
 * Scopes of readers under which nobody was shown a record.
 *
 * @param items by scope and id
 * @param young those that were given less than {@code days} ago, by scope and id
 * @param complete whether these are all; of each list {@value #MOST} are told at most
 */
public record UnusedScopes(List<UnusedReader> items, List<UnusedReader> young, boolean complete) {

    /** Most that are told. */
    public static final int MOST = 200;

    /** Nobody was given a scope that is not used. */
    public static final UnusedScopes NONE = new UnusedScopes(List.of(), List.of(), true);

    public UnusedScopes {
        items = List.copyOf(items);
        young = List.copyOf(young);
    }

    /** At most so many of each. */
    public static UnusedScopes of(List<UnusedReader> items, List<UnusedReader> young, int most) {
        return new UnusedScopes(
                items.stream().limit(most).toList(),
                young.stream().limit(most).toList(),
                items.size() <= most && young.size() <= most);
    }
}
