package eu.mandate.directory.store;

import eu.mandate.directory.domain.MemberDraft;
import eu.mandate.directory.domain.MemberStatus;
import eu.mandate.directory.domain.NameKey;
import eu.mandate.directory.domain.StoredMember;
import eu.mandate.directory.domain.table.ImportPlan.Change;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Changes members of the bound tenant, under the lock of {@link JdbcStanding}: one statement for as many as there are. */
@ApplicationScoped
public class MemberChanges {
    private static final String PARTS = "name, name_key, last_key, department, status, employment, position, email,"
            + " email_key, joined_on, left_on";
    private static final String ARRAYS = "?::int[], ?::text[], ?::text[], ?::text[], ?::int[], ?::int[], ?::int[],"
            + " ?::text[], ?::text[], ?::text[], ?::date[], ?::date[]";

    private Database database;
    private TenantContext tenant;
    private ChangeJournal journal;
    private JdbcStanding standing;
    private Clock clock;

    /** For CDI. */
    protected MemberChanges() {}

    @Inject
    public MemberChanges(
            Database database, TenantContext tenant, ChangeJournal journal, JdbcStanding standing, Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.journal = journal;
        this.standing = standing;
        this.clock = clock;
    }

    /** Adds members of a source, by external id. */
    public void add(String source, Map<String, MemberDraft> drafts) {
        if (drafts.isEmpty()) return;
        var first = standing.take(drafts.size());
        var numbers = IntStream.range(first, first + drafts.size()).toArray();
        var members = List.copyOf(drafts.values());
        var now = clock.instant();
        var arguments = new ArrayList<Object>(List.of(own(), source, now, now));
        arguments.addAll(columns(numbers, members));
        arguments.add(numbers);
        arguments.add(IntStream.of(numbers)
                .mapToObj(each -> TimeOrderedId.next(clock).toString())
                .toArray(String[]::new));
        arguments.add(drafts.keySet().toArray(String[]::new));
        database.update(
                "insert into directory.member (tenant_id, source, created_at, changed_at, id, external_id, number, "
                        + PARTS
                        + ") select ?, ?, ?::timestamptz, ?::timestamptz, k.id, k.external_id, n.* from unnest("
                        + ARRAYS
                        + ") as n (number, " + PARTS + ") join unnest(?::int[], ?::uuid[], ?::text[])"
                        + " as k (number, id, external_id) on k.number = n.number",
                arguments.toArray());
        place(numbers, members);
        noted();
    }

    /** Makes of members what a source says now. */
    public void change(List<Change> changes) {
        if (changes.isEmpty()) return;
        var numbers = changes.stream().mapToInt(each -> each.before().number()).toArray();
        var members = changes.stream().map(Change::after).toList();
        var arguments = new ArrayList<Object>(List.of(clock.instant()));
        arguments.addAll(columns(numbers, members));
        arguments.add(own());
        database.update(
                "update directory.member m set (" + PARTS
                        + ") = (n.name, n.name_key, n.last_key, n.department, n.status,"
                        + " n.employment, n.position, n.email, n.email_key, n.joined_on, n.left_on),"
                        + " version = m.version + 1, changed_at = ?::timestamptz from unnest(" + ARRAYS
                        + ") as n (number, "
                        + PARTS + ") where m.tenant_id = ? and m.number = n.number",
                arguments.toArray());
        database.update("delete from directory.place where tenant_id = ? and member = any (?)", own(), numbers);
        place(numbers, members);
        leave(changes);
        noted();
    }

    /** Who left belongs to nothing any more that others are found by. */
    private void leave(List<Change> changes) {
        var left = changes.stream()
                .filter(each -> each.after().status() == MemberStatus.LEFT)
                .mapToInt(each -> each.before().number())
                .toArray();
        if (left.length == 0) return;
        database.update("delete from directory.belonging where tenant_id = ? and member = any (?)", own(), left);
    }

    /** Takes a member out, with everything that hangs on it. */
    public void remove(StoredMember member) {
        // Not left to the cascade: the counts are kept by these statements.
        database.update("delete from directory.belonging where tenant_id = ? and member = ?", own(), member.number());
        database.update("delete from directory.place where tenant_id = ? and member = ?", own(), member.number());
        database.update("delete from directory.member where tenant_id = ? and number = ?", own(), member.number());
        noted();
    }

    private void place(int[] numbers, List<MemberDraft> drafts) {
        var members = new ArrayList<Integer>();
        var departments = new ArrayList<Integer>();
        for (var i = 0; i < numbers.length; i++) {
            for (var department : drafts.get(i).alsoIn()) {
                members.add(numbers[i]);
                departments.add(department);
            }
        }
        if (members.isEmpty()) return;
        database.update(
                "insert into directory.place (tenant_id, member, department) select ?, p.* from unnest(?::int[], ?::int[])"
                        + " as p (member, department)",
                own(),
                members.toArray(Integer[]::new),
                departments.toArray(Integer[]::new));
    }

    private static List<Object> columns(int[] numbers, List<MemberDraft> drafts) {
        return List.of(
                numbers,
                texts(drafts, MemberDraft::name),
                texts(drafts, draft -> NameKey.of(draft.name())),
                texts(drafts, draft -> NameKey.lastWordFirst(draft.name())),
                drafts.stream().map(MemberDraft::department).toArray(Integer[]::new),
                drafts.stream().map(draft -> Rows.code(draft.status())).toArray(Integer[]::new),
                drafts.stream()
                        .map(draft -> Rows.codeOrNull(draft.employment()))
                        .toArray(Integer[]::new),
                texts(drafts, MemberDraft::position),
                texts(drafts, MemberDraft::email),
                texts(drafts, draft -> draft.email() == null ? null : NameKey.of(draft.email())),
                texts(
                        drafts,
                        draft -> draft.joinedOn() == null
                                ? null
                                : draft.joinedOn().toString()),
                texts(
                        drafts,
                        draft -> draft.leftOn() == null ? null : draft.leftOn().toString()));
    }

    private static String[] texts(List<MemberDraft> drafts, Function<MemberDraft, String> part) {
        return drafts.stream().map(part).toArray(String[]::new);
    }

    private void noted() {
        standing.peopleChanged();
        journal.changed("Member");
    }

    private int own() {
        return tenant.require().value();
    }
}
