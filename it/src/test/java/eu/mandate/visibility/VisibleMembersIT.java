package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Installation;
import eu.mandate.kernel.domain.BitNumbers;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.store.Condition;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.CompiledRange.Lists;
import eu.mandate.visibility.domain.Range;
import eu.mandate.visibility.domain.RangeCompiler;
import eu.mandate.visibility.domain.VisibleMember;
import eu.mandate.visibility.store.JdbcOrganisation;
import eu.mandate.visibility.store.JdbcRangePeople;
import eu.mandate.visibility.store.JdbcVisibleMembers;
import eu.mandate.visibility.store.RangeCondition;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What the database finds by a compiled range is what a naive evaluator finds, as the application's role under row policies. */
class VisibleMembersIT {
    private static final int CASES = 1_000;
    private static final int MUTATED = 150;
    /** One case in so many is of a range within another, as a platform's own is. */
    private static final int WITHIN = 3;

    private static final int FIRST = 1_600_000_000;

    private Connection connection;
    private Database database;
    private TenantId tenant;
    private JdbcOrganisation organisations;
    private JdbcVisibleMembers members;
    private JdbcRangePeople people;

    @BeforeEach
    void open() throws SQLException, IOException {
        connection = Installation.shared().applicationData(0).getConnection();
        connection.setAutoCommit(false);
        var kept = made(
                Connection.class,
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        database = new Database(made(DataSource.class, (proxy, method, arguments) -> kept));
        var context = new TenantContext() {
            @Override
            public TenantId require() {
                return tenant;
            }
        };
        organisations = new JdbcOrganisation(database, context);
        members = new JdbcVisibleMembers(database, context);
        people = new JdbcRangePeople(database, context);
    }

    @AfterEach
    void takeEverythingBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void theDatabaseFindsWhomANaiveEvaluatorFindsInRandomTreesAndNoMutatedConditionDoes(TestReporter reporter) {
        var seed = ThreadLocalRandom.current().nextLong();
        reporter.publishEntry("seed", Long.toString(seed));
        var random = new Random(seed);
        Map<String, Boolean> noticed = new LinkedHashMap<>();
        for (var i = 0; i < CASES; i++) {
            var organisation = new RandomOrganisation(random);
            bind(FIRST + i);
            organisation.write(database, tenant.value());
            var ranges = ranges(organisation, i % WITHIN == 0 ? 2 : 1);
            var expected = naive(organisation, ranges);
            var compiled = new RangeCompiler(organisations.read(ranges)).compile(ranges);
            var where = "seed " + seed + ", case " + i + ", " + List.of(ranges) + " as " + compiled;
            for (var form : forms(compiled)) {
                assertThat(found(form, random)).as(where).isEqualTo(expected);
                assertThat(members.count(form)).as(where).isEqualTo(expected.size());
                if (i < MUTATED)
                    mutations(form)
                            .forEach((clause, condition) ->
                                    noticed.merge(clause, !numbers(condition).equals(expected), Boolean::logicalOr));
            }
        }
        assertThat(noticed).hasSize(15).doesNotContainValue(false);
    }

    /** As it is written for few members, and as it is for very many. */
    private static List<CompiledRange> forms(CompiledRange compiled) {
        return compiled instanceof Lists lists ? List.of(lists, bits(lists)) : List.of(compiled);
    }

    private static Lists bits(Lists lists) {
        return new Lists(
                lists.departments(),
                lists.complement(),
                BitNumbers.of(lists.members()),
                BitNumbers.of(lists.except()),
                lists.several());
    }

    private static Range[] ranges(RandomOrganisation organisation, int number) {
        return Stream.generate(organisation::range).limit(number).toArray(Range[]::new);
    }

    /** Who is in each of them. */
    private static Set<Integer> naive(RandomOrganisation organisation, Range... ranges) {
        var all = new HashSet<>(organisation.naive(ranges[0]));
        Stream.of(ranges).forEach(range -> all.retainAll(organisation.naive(range)));
        return all;
    }

    @Test
    void theDifferenceOfTwoRangesIsCountedBothWays() {
        var organisation = new RandomOrganisation(new Random(11));
        bind(FIRST);
        organisation.write(database, tenant.value());
        for (var i = 0; i < 20; i++) {
            var one = organisation.range();
            var other = organisation.range();
            var gained = new TreeSet<>(organisation.naive(other));
            gained.removeAll(organisation.naive(one));
            var lost = new TreeSet<>(organisation.naive(one));
            lost.removeAll(organisation.naive(other));
            var before = forms(new RangeCompiler(organisations.read(one)).compile(one));
            var after = forms(new RangeCompiler(organisations.read(other)).compile(other));
            for (var was : before) {
                for (var will : after) {
                    assertThat(members.compare(was, will))
                            .isEqualTo(new JdbcVisibleMembers.Difference(gained.size(), lost.size()));
                    assertThat(newcomers(was, will)).isEqualTo(gained);
                }
            }
        }
    }

    @Test
    void aSingleMemberIsShownToWhomTheListShowsThem() {
        var organisation = new RandomOrganisation(new Random(12));
        bind(FIRST);
        organisation.write(database, tenant.value());
        for (var i = 0; i < 20; i++) {
            var range = organisation.range();
            var shown = organisation.naive(range);
            for (var form : forms(new RangeCompiler(organisations.read(range)).compile(range))) {
                for (var member = 100; member < 140; member++)
                    assertThat(people.shows(form, member)).isEqualTo(shown.contains(member));
            }
        }
    }

    /** Who is in the second range and not in the first, page by page. */
    private Set<Integer> newcomers(CompiledRange was, CompiledRange will) {
        return all(cursor -> people.between(will, was, new SliceRequest(7, cursor)));
    }

    /** All pages one after the other, of a size by chance. */
    private Set<Integer> found(CompiledRange range, Random random) {
        return all(cursor -> members.page(range, new SliceRequest(12 + random.nextInt(30), cursor)));
    }

    private Set<Integer> all(Function<String, Slice<VisibleMember>> pages) {
        var ids = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = pages.apply(cursor);
            page.items().forEach(member -> ids.add(member.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(ids).doesNotHaveDuplicates();
        return Set.copyOf(
                database.query("select number from directory.member where id = any (?)", row -> row.getInt(1), (Object)
                        ids.toArray(UUID[]::new)));
    }

    private Set<Integer> numbers(Condition condition) {
        return Set.copyOf(database.query(
                "select m.number from directory.member m where " + condition.text(),
                row -> row.getInt(1),
                condition.arguments().toArray()));
    }

    /** The condition without each of its clauses in turn. */
    private static Map<String, Condition> mutations(CompiledRange range) {
        var mutated = new LinkedHashMap<String, Condition>();
        mutated.put("who left", RangeCondition.of(range));
        if (!(range instanceof Lists lists)) return mutated;
        var none = Set.<Integer>of();
        var bits = lists.members() instanceof BitNumbers;
        var form = bits ? " as bits" : "";
        mutated.put("departments" + form, of(none, false, lists.members(), lists.except()));
        mutated.put("complement" + form, of(lists.departments(), !lists.complement(), lists.members(), lists.except()));
        mutated.put("members" + form, of(lists.departments(), lists.complement(), none, lists.except()));
        mutated.put("except" + form, of(lists.departments(), lists.complement(), lists.members(), none));
        mutated.put("and for or" + form, replaced(lists, " or ", " and "));
        // As if nobody of those in several departments were told from the others.
        if (!bits) mutated.put("several", replaced(lists, "m.several", "0"));
        if (bits) mutated.put("behind the row of those seen", replaced(lists, "then false", "then true"));
        if (bits) mutated.put("behind the row of those excepted", replaced(lists, "then true", "then false"));
        if (bits) mutated.put("neighbours in the row", replaced(lists, ", m.number)", ", m.number # 1)"));
        return mutated;
    }

    private static Condition replaced(Lists lists, String what, String by) {
        var condition = RangeCondition.of(lists);
        return present(new Condition(condition.text().replace(what, by), condition.arguments()));
    }

    private static Condition of(
            Set<Integer> departments, boolean complement, Set<Integer> members, Set<Integer> except) {
        return present(RangeCondition.of(new Lists(departments, complement, members, except)));
    }

    private static Condition present(Condition condition) {
        return condition.within("%s and m.status <> 3");
    }

    private void bind(int number) {
        tenant = new TenantId(number);
        database.query(
                "select set_config('app.tenant_id', ?, true)", row -> row.getString(1), Integer.toString(number));
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(VisibleMembersIT.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
