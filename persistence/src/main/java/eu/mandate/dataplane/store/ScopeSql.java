package eu.mandate.dataplane.store;

import eu.mandate.kernel.store.NumberCondition;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.RecordScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Which records of a scope are seen, as a condition on the row {@code r}: the same as {@link RecordScope#shows}. Where a member is
 * responsible, the directory is asked for that member's department now, one probe of its primary key for each row that is looked
 * at: a subquery for a value is never turned into a join with all members, and nothing of the directory is copied.
 */
final class ScopeSql {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    private ScopeSql() {}

    /** Adds the condition; nothing where everything is seen. */
    static void add(RecordSql sql, RecordScope scope) {
        if (scope.everything()) return;
        var seen = new ScopeSql();
        seen.parts(scope);
        // Whoever sees nothing is answered without looking.
        if (seen.texts.isEmpty()) sql.and("false");
        else sql.and("(" + String.join(" or ", seen.texts) + ")", seen.arguments.toArray());
    }

    private void parts(RecordScope scope) {
        if (!scope.collections().isEmpty()) {
            or("r.collection = any (?)", (Object) scope.collections().toArray(String[]::new));
        }
        if (scope.self() != null) or("r.collection is null and r.member = ?", scope.self());
        if (!scope.records().isEmpty()) {
            or("r.id = any (?::uuid[])", (Object)
                    scope.records().stream().map(UUID::toString).toArray(String[]::new));
        }
        if (scope.people() instanceof CompiledRange.All) everybody();
        if (scope.people() instanceof CompiledRange.Lists lists) people(lists);
    }

    private void everybody() {
        or("(" + member("true") + ")");
        or("r.member is null and r.department is not null");
    }

    private void people(CompiledRange.Lists lists) {
        if (lists.departments().isEmpty() && !lists.complement()) {
            // Named members only: an index has their records.
            or("r.member = any (?) and (" + member("true") + ")", (Object) numbers(seen(lists)));
            return;
        }
        or(
                "(" + member("(" + open("m.department", lists) + " or m.number = any (?)) and m.number <> all (?)")
                        + ")",
                numbers(lists.members()),
                numbers(lists.except()));
        or("r.member is null and r.department is not null and " + open("r.department", lists));
    }

    private static String open(String column, CompiledRange.Lists lists) {
        var departments = lists.departments();
        return departments.isEmpty() ? "true" : NumberCondition.among(column, departments, lists.complement());
    }

    private static List<Integer> seen(CompiledRange.Lists lists) {
        return lists.members().stream()
                .filter(member -> !lists.except().contains(member))
                .toList();
    }

    /** What holds of the responsible member, who has not left. */
    private static String member(String condition) {
        return "select m.status <> 3 and " + condition
                + " from directory.member m where m.tenant_id = r.tenant_id and m.number = r.member";
    }

    private void or(String text, Object... values) {
        texts.add(text);
        arguments.addAll(List.of(values));
    }

    private static int[] numbers(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
