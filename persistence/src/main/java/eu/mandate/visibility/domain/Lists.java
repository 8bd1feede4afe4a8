package eu.mandate.visibility.domain;

import java.util.List;

/** Lists as they come from outside. */
final class Lists {
    private Lists() {}

    /** A copy without repetitions; of nothing, an empty one. */
    static <T> List<T> orEmpty(List<T> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }
}
