package eu.mandate.visibility.store;

import eu.mandate.kernel.domain.BitNumbers;
import eu.mandate.kernel.store.Condition;
import eu.mandate.kernel.store.NumberCondition;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.CompiledRange.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A compiled range as a condition on {@code m}, a row of members. The numbers stand in the text, because of a parameter in a plan
 * that it keeps the planner knows nothing; only a row of bits of very many members is an argument.
 */
public final class RangeCondition {
    private RangeCondition() {}

    /** The condition on {@code m.department} and {@code m.number}. */
    public static Condition of(CompiledRange range) {
        return range instanceof Lists lists ? written(lists) : ofDepartments(range, "m.department");
    }

    private static Condition written(Lists lists) {
        var seen = new ArrayList<Condition>();
        if (!lists.departments().isEmpty() || lists.complement()) seen.add(ofDepartments(lists, "m.department"));
        seen.addAll(ofMembers(lists, lists.members(), false));
        var all = new ArrayList<Condition>();
        all.add(Condition.any(seen));
        all.addAll(ofMembers(lists, lists.except(), true));
        return Condition.all(all);
    }

    /**
     * Who belongs to several departments is told by the number among those who do, unless there are so few departments that an
     * index finds them, then one finds the members beside them, too; or so many members that a row of bits tells all of them.
     */
    private static List<Condition> ofMembers(Lists lists, Set<Integer> members, boolean complement) {
        if (members instanceof BitNumbers) return List.of(NumberCondition.listed("m.number", members, complement));
        var several = new HashSet<Integer>();
        var others = new HashSet<>(members);
        if (NumberCondition.isMany(lists.departments())) {
            others.removeAll(lists.several().keySet());
            members.stream().map(lists.several()::get).filter(Objects::nonNull).forEach(several::add);
        }
        var conditions = new ArrayList<Condition>();
        if (!others.isEmpty()) conditions.add(NumberCondition.listed("m.number", others, complement));
        // Hardly anybody belongs to several, and for all others one comparison is enough.
        if (!several.isEmpty())
            conditions.add(NumberCondition.among("m.several", several, complement)
                    .within(complement ? "(m.several = 0 or %s)" : "(m.several > 0 and %s)"));
        return conditions;
    }

    /** The condition on the number of a department alone. */
    public static Condition ofDepartments(CompiledRange range, String column) {
        if (!(range instanceof Lists lists)) return Condition.of(range instanceof CompiledRange.All ? "true" : "false");
        if (lists.departments().isEmpty()) return Condition.of(lists.complement() ? "true" : "false");
        return NumberCondition.among(column, lists.departments(), lists.complement());
    }
}
