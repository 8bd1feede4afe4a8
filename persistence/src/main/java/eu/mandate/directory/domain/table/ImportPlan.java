package eu.mandate.directory.domain.table;

import eu.mandate.directory.domain.DepartmentReferences;
import eu.mandate.directory.domain.MemberDraft;
import eu.mandate.directory.domain.StoredMember;
import eu.mandate.kernel.domain.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a table would do to the directory as it is now. Working it out changes nothing; the same table on the same directory
 * gives the same plan, and so the same hash.
 *
 * @param additions what to add, by external id
 * @param changes what to make of members who are known
 * @param results one for each row, in the order of the file
 */
public record ImportPlan(
        Map<String, MemberDraft> additions, List<Change> changes, List<RowResult> results, String hash) {

    /** A member of whom something is different. */
    public record Change(StoredMember before, MemberDraft after) {}

    /** Works a plan out. */
    public static ImportPlan of(MemberTable table, DepartmentReferences departments, Map<String, StoredMember> known) {
        return new Working(table, departments, known).plan();
    }

    /** How many rows do what. */
    public ImportCounts counts() {
        return ImportCounts.of(results);
    }

    private static final class Working {
        private final MemberTable table;
        private final DepartmentReferences departments;
        private final Map<String, StoredMember> known;
        private final Map<String, Integer> times = new HashMap<>();
        private final Map<String, MemberDraft> additions = new LinkedHashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<RowResult> results = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Working(MemberTable table, DepartmentReferences departments, Map<String, StoredMember> known) {
            this.table = table;
            this.departments = departments;
            this.known = known;
        }

        ImportPlan plan() {
            // An id that stands in two rows is refused in both: nobody can tell which of them is right.
            table.lines().forEach(line -> times.merge(String.valueOf(line.id()), 1, Integer::sum));
            table.lines().forEach(this::judge);
            return new ImportPlan(additions, changes, results, HexFormat.of().formatHex(Sha256.of(text.toString())));
        }

        private void judge(MemberTable.Line line) {
            try {
                var before = line.id() == null ? null : known.get(line.id());
                var after = new MemberReading(line, table.columns(), departments)
                        .read(before == null ? null : before.draft());
                if (times.get(line.id()) > 1) throw new MemberReading.Unreadable(MemberColumn.ID, "csv-id-twice");
                apply(line, before, after);
            } catch (MemberReading.Unreadable refused) {
                var column = refused.fault().column();
                note(
                        line,
                        RowResult.Outcome.REFUSED,
                        column == null ? null : column.heading(),
                        refused.fault().reason());
            }
        }

        private void apply(MemberTable.Line line, StoredMember before, MemberDraft after) {
            if (before == null) {
                additions.put(line.id(), after);
                note(line, RowResult.Outcome.NEW, null, null);
                placed(after);
            } else if (before.draft().equals(after)) {
                note(line, RowResult.Outcome.UNCHANGED, null, null);
            } else {
                changes.add(new Change(before, after));
                note(line, RowResult.Outcome.CHANGED, null, null);
                text.append(before.id()).append(before.version());
                placed(after);
            }
        }

        /** A department may be merged meanwhile; then its id means another one, and the plan is another. */
        private void placed(MemberDraft after) {
            text.append(after.department()).append(new TreeSet<>(after.alsoIn()));
        }

        private void note(MemberTable.Line line, RowResult.Outcome outcome, String column, String reason) {
            results.add(new RowResult(line.line(), line.id(), outcome, column, reason));
            text.append(line.line())
                    .append(outcome)
                    .append(column)
                    .append(reason)
                    .append('\n');
        }
    }
}
