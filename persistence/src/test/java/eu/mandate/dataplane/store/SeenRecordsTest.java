package eu.mandate.dataplane.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.kernel.store.Database;
import eu.mandate.kernel.store.StoreFailure;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.RecordScope;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counting what scopes show keeps nobody from the consequences, however long it would take. */
class SeenRecordsTest {
    private final List<String> statements = new ArrayList<>();

    @Test
    void aCountThatTakesTooLongIsGivenUpAndTheTransactionGoesOn() {
        assertThat(figures(true).seen(Set.of("A"), List.of(RecordScope.ALL))).isEmpty();
        assertThat(statements).first().isEqualTo("savepoint counting");
        assertThat(statements).last().isEqualTo("rollback to savepoint counting");
    }

    @Test
    void whereNothingIsSeenNothingIsAsked() {
        assertThat(figures(false).seen(List.of("A", "B"), List.of())).isEqualTo(Map.of("A", 0L, "B", 0L));
        assertThat(statements).isEmpty();
    }

    @Test
    void tooManyConditionsAreNotJudged() {
        var many = IntStream.rangeClosed(0, JdbcRecordFigures.CONDITIONS)
                .mapToObj(each -> RecordScope.ofRecords(Set.of(new UUID(0, each))))
                .toList();
        assertThat(figures(false).seen(Set.of("A"), many)).isEmpty();
        assertThat(statements).isEmpty();
    }

    @Test
    void aRecordIsCountedOnceWhicheverOfTheScopesShowsIt() {
        var scopes =
                List.of(RecordScope.ofCollections(Set.of("one"), 7), RecordScope.ofRecords(Set.of(new UUID(0, 1))));
        figures(false).seen(Set.of("A"), scopes);
        assertThat(statements)
                .filteredOn(each -> each.contains("dataplane.record"))
                .singleElement()
                .asString()
                .contains(
                        "((r.collection = any (?) or r.collection is null and r.member = ?) or (r.id = any (?::uuid[])))");
    }

    private JdbcRecordFigures figures(boolean slow) {
        var database = new Statements(slow);
        var tenant = new TenantContext() {
            @Override
            public TenantId require() {
                return new TenantId(7);
            }
        };
        return new JdbcRecordFigures(database, tenant, new Patience(database));
    }

    private final class Statements extends Database {
        private final boolean slow;

        Statements(boolean slow) {
            this.slow = slow;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
            statements.add(sql);
            if (sql.contains("statement_timeout")) return (List<T>) Collections.singletonList("0");
            if (slow) throw new StoreFailure(new SQLException("canceled", "57014"));
            return List.of();
        }

        @Override
        public int update(String sql, Object... arguments) {
            statements.add(sql);
            return 0;
        }
    }
}
