package eu.mandate.dataplane.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Installation;
import eu.mandate.kernel.domain.BitNumbers;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.RandomOrganisation;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.CompiledRange.Lists;
import eu.mandate.visibility.domain.Range;
import eu.mandate.visibility.domain.RangeCompiler;
import eu.mandate.visibility.domain.RecordScope;
import eu.mandate.visibility.domain.Selection;
import eu.mandate.visibility.store.JdbcOrganisation;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Records are found by a scope when a naive evaluator shows the member who is responsible, in whichever form the scope's members
 * are written; as the application's role under row policies. The records are a list of members, nothing is stored.
 */
class ScopeSqlIT {
    private static final int CASES = 400;
    private static final int FIRST = 1_700_000_000;

    private Connection connection;
    private Database database;
    private TenantId tenant;
    private JdbcOrganisation organisations;

    @BeforeEach
    void open() throws SQLException, IOException {
        connection = Installation.shared().applicationData(0).getConnection();
        connection.setAutoCommit(false);
        var loader = ScopeSqlIT.class.getClassLoader();
        var kept = (Connection) Proxy.newProxyInstance(
                loader,
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        database = new Database((DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> kept));
        organisations = new JdbcOrganisation(database, new TenantContext() {
            @Override
            public TenantId require() {
                return tenant;
            }
        });
    }

    @AfterEach
    void takeEverythingBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void aScopeFindsTheRecordsOfWhomANaiveEvaluatorShowsAndNoMutatedScopeDoes(TestReporter reporter) {
        var seed = ThreadLocalRandom.current().nextLong();
        reporter.publishEntry("seed", Long.toString(seed));
        var random = new Random(seed);
        Map<String, Boolean> noticed = new LinkedHashMap<>();
        for (var i = 0; i < CASES; i++) {
            var organisation = new RandomOrganisation(random);
            bind(FIRST + i);
            organisation.write(database, tenant.value());
            var range = i % 3 == 0 ? withoutDepartments(organisation.range()) : organisation.range();
            var expected = organisation.naive(range);
            var compiled = new RangeCompiler(organisations.read(range)).compile(range);
            var where = "seed " + seed + ", case " + i + ", " + range + " as " + compiled;
            assertThat(found(compiled, "")).as(where).isEqualTo(expected);
            if (!(compiled instanceof Lists lists)) continue;
            assertThat(found(bits(lists), "")).as(where).isEqualTo(expected);
            mutations(lists)
                    .forEach((clause, seen) -> noticed.merge(clause, !seen.equals(expected), Boolean::logicalOr));
        }
        assertThat(noticed).hasSize(8).doesNotContainValue(false);
    }

    private static Range withoutDepartments(Range range) {
        var named = range.included();
        return new Range(false, new Selection(Set.of(), named.members(), named.tags()), range.excluded());
    }

    private static Lists bits(Lists lists) {
        return new Lists(
                lists.departments(),
                lists.complement(),
                BitNumbers.of(lists.members()),
                BitNumbers.of(lists.except()),
                lists.several());
    }

    /** Whom the scope shows without each of its clauses in turn. */
    private Map<String, Set<Integer>> mutations(Lists lists) {
        var mutated = new LinkedHashMap<String, Set<Integer>>();
        for (var form : List.of(lists, bits(lists))) {
            var name = form == lists ? "" : " as bits";
            var members = form.members();
            var except = form.except();
            var none = Set.<Integer>of();
            mutated.put("who left" + name, found(form, "m.status <> 3 and "));
            mutated.put(
                    "departments" + name, found(new Lists(none, lists.complement(), members, except, Map.of()), ""));
            mutated.put(
                    "members" + name,
                    found(new Lists(lists.departments(), lists.complement(), none, except, Map.of()), ""));
            mutated.put(
                    "except" + name,
                    found(new Lists(lists.departments(), lists.complement(), members, none, Map.of()), ""));
        }
        return mutated;
    }

    /** Of one record for each member there could be, those that the scope shows, by the member. */
    private Set<Integer> found(CompiledRange people, String without) {
        var sql = RecordSql.none();
        ScopeSql.add(sql, RecordScope.of(people));
        var everybody = IntStream.rangeClosed(90, 140).boxed().toArray(Integer[]::new);
        var records =
                "select r.member from (select ?::int tenant_id, gen_random_uuid() id, n member, null::int department,"
                        + " null::text collection from unnest(?::int[]) n) r where ";
        var arguments = List.of(tenant.value(), everybody);
        return database
                .query(
                        records + sql.text().replace(without, ""),
                        row -> row.getInt(1),
                        Stream.of(arguments, sql.arguments())
                                .flatMap(List::stream)
                                .toArray())
                .stream()
                .collect(Collectors.toSet());
    }

    private void bind(int number) {
        tenant = new TenantId(number);
        database.query(
                "select set_config('app.tenant_id', ?, true)", row -> row.getString(1), Integer.toString(number));
    }
}
