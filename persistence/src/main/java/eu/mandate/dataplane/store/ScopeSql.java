package eu.mandate.dataplane.store;

import eu.mandate.kernel.domain.BitNumbers;
import eu.mandate.kernel.store.Condition;
import eu.mandate.kernel.store.NumberCondition;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.RecordScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which records of a scope are seen, as a condition on the row {@code r}: the same as {@link RecordScope#shows}. Where a member is
 * responsible, the directory is asked for that member's department now, one probe of its primary key for each row that is looked
 * at: a subquery for a value is never turned into a join with all members, and nothing of the directory is copied.
 */
final class ScopeSql {
    private final List<Condition> parts = new ArrayList<>();

    private ScopeSql() {}

    /** Adds the condition; nothing where everything is seen. */
    static void add(RecordSql sql, RecordScope scope) {
        if (scope.everything()) return;
        var seen = new ScopeSql();
        seen.parts(scope);
        // Whoever sees nothing is answered without looking.
        var condition = Condition.any(seen.parts);
        sql.and(condition.text(), condition.arguments().toArray());
    }

    private void parts(RecordScope scope) {
        if (!scope.collections().isEmpty()) {
            or(Condition.of(
                    "r.collection = any (?)", (Object) scope.collections().toArray(String[]::new)));
        }
        if (scope.self() != null) or(Condition.of("r.collection is null and r.member = ?", scope.self()));
        if (!scope.records().isEmpty()) {
            or(Condition.of("r.id = any (?::uuid[])", (Object)
                    scope.records().stream().map(UUID::toString).toArray(String[]::new)));
        }
        if (scope.people() instanceof CompiledRange.All) everybody();
        if (scope.people() instanceof CompiledRange.Lists lists) people(lists);
    }

    private void everybody() {
        or(Condition.of("(" + member("true") + ")"));
        or(Condition.of("r.member is null and r.department is not null"));
    }

    private void people(CompiledRange.Lists lists) {
        if (lists.departments().isEmpty() && !lists.complement()) {
            or(ofNamed(seen(lists)).within("%s and (" + member("true") + ")"));
            return;
        }
        or(shown(lists).within("(" + member("%s") + ")"));
        or(open("r.department", lists).within("r.member is null and r.department is not null and %s"));
    }

    private static Condition shown(CompiledRange.Lists lists) {
        var seen = new ArrayList<Condition>();
        seen.add(open("m.department", lists));
        if (!lists.members().isEmpty()) seen.add(NumberCondition.listed("m.number", lists.members(), false));
        var all = new ArrayList<Condition>();
        all.add(Condition.any(seen));
        if (!lists.except().isEmpty()) all.add(NumberCondition.listed("m.number", lists.except(), true));
        return Condition.all(all);
    }

    private static Condition open(String column, CompiledRange.Lists lists) {
        var departments = lists.departments();
        return departments.isEmpty()
                ? Condition.of("true")
                : NumberCondition.among(column, departments, lists.complement());
    }

    private static Set<Integer> seen(CompiledRange.Lists lists) {
        if (lists.except().isEmpty()) return lists.members();
        return BitNumbers.compact(lists.members().stream()
                .filter(member -> !lists.except().contains(member))
                .collect(Collectors.toSet()));
    }

    /** What holds of the responsible member, who has not left. */
    private static String member(String condition) {
        return "select m.status <> 3 and " + condition
                + " from directory.member m where m.tenant_id = r.tenant_id and m.number = r.member";
    }

    private void or(Condition part) {
        parts.add(part);
    }

    /** An index has their records, unless they are so many that it is quicker to look at everybody's in the order of time. */
    private static Condition ofNamed(Set<Integer> members) {
        if (members instanceof BitNumbers) return NumberCondition.among("r.member", members, false);
        var numbers = members.stream().mapToInt(Integer::intValue).sorted().toArray();
        return Condition.of("r.member = any (?)", (Object) numbers);
    }
}
