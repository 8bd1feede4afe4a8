package eu.mandate.visibility.store;

import eu.mandate.kernel.store.NumberCondition;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.CompiledRange.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
        var seen = new ArrayList<String>();
        if (!lists.departments().isEmpty() || lists.complement()) seen.add(ofDepartments(lists, "m.department"));
        seen.addAll(ofMembers(lists, lists.members(), false));
        var all = new ArrayList<String>();
        all.add(seen.isEmpty() ? "false" : "(" + String.join(" or ", seen) + ")");
        all.addAll(ofMembers(lists, lists.except(), true));
        return String.join(" and ", all);
    }

    /**
     * Who belongs to several departments is told by the number among those who do, unless there are so few departments that an
     * index finds them: then one finds the members beside them, too.
     */
    private static List<String> ofMembers(Lists lists, Set<Integer> members, boolean complement) {
        var several = new HashSet<Integer>();
        var others = new HashSet<>(members);
        if (NumberCondition.isMany(lists.departments())) {
            others.removeAll(lists.several().keySet());
            members.stream().map(lists.several()::get).filter(Objects::nonNull).forEach(several::add);
        }
        var conditions = new ArrayList<String>();
        if (!others.isEmpty())
            conditions.add("m.number " + (complement ? "<> all (" : "= any (") + numbers(others) + ")");
        // Hardly anybody belongs to several, and for all others one comparison is enough.
        if (!several.isEmpty())
            conditions.add((complement ? "(m.several = 0 or " : "(m.several > 0 and ")
                    + NumberCondition.among("m.several", several, complement) + ")");
        return conditions;
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
