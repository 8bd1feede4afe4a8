package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Installation;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.CompiledRange.Lists;
import eu.mandate.visibility.domain.Range;
import eu.mandate.visibility.domain.RangeCompiler;
import eu.mandate.visibility.store.JdbcOrganisation;
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
            assertThat(found(compiled, random)).as(where).isEqualTo(expected);
            assertThat(members.count(compiled)).as(where).isEqualTo(expected.size());
            if (i < MUTATED)
                mutations(compiled)
                        .forEach((clause, condition) ->
                                noticed.merge(clause, !numbers(condition).equals(expected), Boolean::logicalOr));
        }
        assertThat(noticed).hasSize(7).doesNotContainValue(false);
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
            var before = new RangeCompiler(organisations.read(one)).compile(one);
            var after = new RangeCompiler(organisations.read(other)).compile(other);
            assertThat(members.compare(before, after))
                    .isEqualTo(new JdbcVisibleMembers.Difference(gained.size(), lost.size()));
        }
    }

    /** All pages one after the other, of a size by chance. */
    private Set<Integer> found(CompiledRange range, Random random) {
        var ids = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = members.page(range, new SliceRequest(12 + random.nextInt(30), cursor));
            page.items().forEach(member -> ids.add(member.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(ids).doesNotHaveDuplicates();
        return Set.copyOf(
                database.query("select number from directory.member where id = any (?)", row -> row.getInt(1), (Object)
                        ids.toArray(UUID[]::new)));
    }

    private Set<Integer> numbers(String condition) {
        return Set.copyOf(
                database.query("select m.number from directory.member m where " + condition, row -> row.getInt(1)));
    }

    /** The condition without each of its clauses in turn. */
    private static Map<String, String> mutations(CompiledRange range) {
        var present = " and m.status <> 3";
        var mutated = new LinkedHashMap<String, String>();
        mutated.put("who left", RangeCondition.of(range));
        if (!(range instanceof Lists lists)) return mutated;
        var none = Set.<Integer>of();
        mutated.put("departments", of(none, false, lists.members(), lists.except()) + present);
        mutated.put(
                "complement", of(lists.departments(), !lists.complement(), lists.members(), lists.except()) + present);
        mutated.put("members", of(lists.departments(), lists.complement(), none, lists.except()) + present);
        mutated.put("several", withoutSeveral(lists) + present);
        mutated.put("except", of(lists.departments(), lists.complement(), lists.members(), none) + present);
        mutated.put("and for or", RangeCondition.of(range).replace(" or ", " and ") + present);
        return mutated;
    }

    /** As if nobody of those in several departments were told from the others. */
    private static String withoutSeveral(Lists lists) {
        return RangeCondition.of(lists).replaceAll("m\\.several", "0");
    }

    private static String of(Set<Integer> departments, boolean complement, Set<Integer> members, Set<Integer> except) {
        return RangeCondition.of(new Lists(departments, complement, members, except));
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
