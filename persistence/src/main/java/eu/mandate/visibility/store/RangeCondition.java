package eu.mandate.visibility.store;

import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.CompiledRange.Lists;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A compiled range as a condition on {@code m}, a row of members. The numbers stand in the text: only of an array it knows does
 * the planner make a hash table, and of a parameter in a plan that it keeps it knows nothing.
 */
public final class RangeCondition {
    private RangeCondition() {}

    /** The condition on {@code m.department} and {@code m.number}. */
    public static String of(CompiledRange range) {
        if (!(range instanceof Lists lists)) return ofDepartments(range, "m.department");
        var included = ofDepartments(range, "m.department");
        if (!lists.members().isEmpty()) {
            var single = "m.number = any (" + numbers(lists.members()) + ")";
            included = included.equals("false") ? single : "(" + included + " or " + single + ")";
        }
        return lists.except().isEmpty()
                ? included
                : included + " and m.number <> all (" + numbers(lists.except()) + ")";
    }

    /** The condition on the number of a department alone. */
    public static String ofDepartments(CompiledRange range, String column) {
        if (!(range instanceof Lists lists)) return range instanceof CompiledRange.All ? "true" : "false";
        if (lists.departments().isEmpty()) return lists.complement() ? "true" : "false";
        var numbers = numbers(lists.departments());
        return lists.complement() ? column + " <> all (" + numbers + ")" : column + " = any (" + numbers + ")";
    }

    /** Numbers as an array; text of digits only. */
    public static String numbers(Collection<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "'{", "}'::int[]"));
    }
}
