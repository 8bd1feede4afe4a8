package eu.mandate.visibility.store;

import eu.mandate.kernel.store.NumberCondition;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.CompiledRange.Lists;
import java.util.Collection;

/**
 * A compiled range as a condition on {@code m}, a row of members. The numbers stand in the text, because of a parameter in a plan
 * that it keeps the planner knows nothing.
 */
public final class RangeCondition {
    private RangeCondition() {}

    /** The condition on {@code m.department} and {@code m.number}. */
    public static String of(CompiledRange range) {
        return range instanceof Lists lists ? written(lists) : ofDepartments(range, "m.department");
    }

    private static String written(Lists lists) {
        var included = ofDepartments(lists, "m.department");
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
        return NumberCondition.among(column, lists.departments(), lists.complement());
    }

    /** Numbers as an array; text of digits only. */
    public static String numbers(Collection<Integer> numbers) {
        return NumberCondition.array(numbers);
    }
}
