package eu.mandate.kernel.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition in SQL.
 *
 * @param text with a question mark for each argument
 * @param arguments in their order
 */
public record Condition(String text, List<Object> arguments) {

    public Condition {
        arguments = List.copyOf(arguments);
    }

    /** A condition without arguments, or with these. */
    public static Condition of(String text, Object... arguments) {
        return new Condition(text, List.of(arguments));
    }

    /** Where each of them holds; there is at least one. */
    public static Condition all(Collection<Condition> conditions) {
        return joined(conditions, " and ");
    }

    /** Where one of them holds; nowhere when there is none. */
    public static Condition any(Collection<Condition> conditions) {
        return conditions.isEmpty() ? of("false") : joined(conditions, " or ").within("(%s)");
    }

    private static Condition joined(Collection<Condition> conditions, String word) {
        return new Condition(
                conditions.stream().map(Condition::text).collect(Collectors.joining(word)),
                conditions.stream().flatMap(each -> each.arguments.stream()).toList());
    }

    /** The same inside of a text that has one place for it, {@code %s}, and no argument before that. */
    public Condition within(String around) {
        return new Condition(around.formatted(text), arguments);
    }

    /** What comes before, its own and what comes after, as a statement is called with them. */
    public Object[] between(List<?> before, List<?> after) {
        return Stream.of(before, arguments, after).flatMap(List::stream).toArray();
    }
}
