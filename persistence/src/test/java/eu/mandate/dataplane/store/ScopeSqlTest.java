package eu.mandate.dataplane.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.query.RecordRange;
import eu.mandate.kernel.domain.BitNumbers;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.RecordScope;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The condition of a scope stands in every range of records; whoever sees nothing is not looked for. */
class ScopeSqlTest {

    private static RecordSql range(RecordScope scope) {
        return RecordSql.range(7, RecordRange.of("X-C01", scope));
    }

    private static CompiledRange.Lists lists(boolean complement) {
        return new CompiledRange.Lists(Set.of(3, 2), complement, Set.of(11), Set.of(12));
    }

    @Test
    void whoSeesEverythingHasNoCondition() {
        assertThat(range(RecordScope.ALL).text()).isEqualTo("r.tenant_id = ? and r.category = ?");
    }

    @Test
    void whoSeesNothingFindsNothing() {
        assertThat(range(RecordScope.NONE).text()).endsWith(" and false");
    }

    @Test
    void theDirectoryIsAskedForEachRowThatIsLookedAt() {
        var sql = range(RecordScope.of(lists(false)));
        assertThat(sql.text())
                .contains(
                        "(select m.status <> 3 and (m.department = any ('{2,3}'::int[]) or m.number = any ('{11}'::int[])) and"
                                + " m.number <> all ('{12}'::int[])")
                .contains("where m.tenant_id = r.tenant_id and m.number = r.member")
                .contains("r.member is null and r.department is not null and r.department = any ('{2,3}'::int[])")
                .doesNotContain("join", " in (select");
        assertThat(sql.arguments()).hasSize(2);
    }

    @Test
    void aComplementNamesTheHiddenDepartments() {
        assertThat(range(RecordScope.of(lists(true))).text())
                .contains("m.department <> all ('{2,3}'::int[])", "r.department <> all ('{2,3}'::int[])")
                .doesNotContain("department = any");
    }

    @Test
    void manyDepartmentsAreARowOfBits() {
        var many = IntStream.rangeClosed(1, 40).boxed().collect(Collectors.toSet());
        var sql = range(RecordScope.of(new CompiledRange.Lists(many, false, Set.of(), Set.of())));
        assertThat(sql.text()).contains("get_bit(decode('/v////8B', 'base64'), m.department) = 1");
    }

    @Test
    void theRecordsOfNamedMembersAreFoundByTheirIndex() {
        var named = new CompiledRange.Lists(Set.of(), false, Set.of(11, 12), Set.of(12));
        var sql = range(RecordScope.of(named));
        assertThat(sql.text()).contains("r.member = any (?) and (select m.status <> 3");
        assertThat(sql.arguments().get(2)).isEqualTo(new int[] {11});
    }

    @Test
    void veryManyMembersAreOneArgumentWhereverTheyAreAskedFor() {
        var many = IntStream.rangeClosed(1, 5_000).boxed().collect(Collectors.toSet());
        var lists = new CompiledRange.Lists(Set.of(2), false, many, Set.of(12));
        var sql = range(RecordScope.of(lists));
        assertThat(sql.text())
                .contains("(case when m.number > ? then false else get_bit(?, m.number) = 1 end)")
                .hasSizeLessThan(500);
        var row = BitNumbers.of(many);
        assertThat(sql.arguments().subList(2, 4)).containsExactly(row.last(), row.row());
        var named = range(RecordScope.of(new CompiledRange.Lists(Set.of(), false, many, Set.of())));
        assertThat(named.text())
                .contains("(case when r.member > ? then false else get_bit(?, r.member) = 1 end) and (select");
        assertThat(named.arguments().subList(2, 4)).containsExactly(row.last(), row.row());
    }

    @Test
    void veryManyWhoAreExceptedAreOneArgumentToo() {
        var many = IntStream.rangeClosed(1, 5_000).boxed().collect(Collectors.toSet());
        var sql = range(RecordScope.of(new CompiledRange.Lists(Set.of(2), true, Set.of(), many)));
        assertThat(sql.text()).contains("and (case when m.number > ? then true else get_bit(?, m.number) = 0 end)");
    }

    @Test
    void collectionsAndOnesOwnRecordsOutsideOfThemAddUp() {
        var sql = range(RecordScope.ofCollections(Set.of("page"), 11));
        assertThat(sql.text()).contains("(r.collection = any (?) or r.collection is null and r.member = ?)");
        assertThat(sql.arguments().get(3)).isEqualTo(11);
    }
}
