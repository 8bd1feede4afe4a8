package eu.mandate.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.driver.Installation;
import eu.mandate.kernel.store.Database;
import eu.mandate.kernel.store.StoreFailure;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent together with the next statement of a transaction. */
class AheadIT {
    private static final String SET = "select set_config('app.probe', ?, true)";
    private static final String SET_NOW = "select current_setting('app.probe', true)";

    private final List<String> sent = new ArrayList<>();
    private Connection connection;
    private Database database;
    private boolean full;

    @BeforeEach
    void open() throws SQLException, IOException {
        connection = Installation.shared().applicationData(0).getConnection();
        connection.setAutoCommit(false);
        var kept = made(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) return null;
            if (method.getName().equals("prepareStatement")) sent.add((String) arguments[0]);
            return method.invoke(connection, arguments);
        });
        database = new Database(made(DataSource.class, (proxy, method, arguments) -> {
            if (full) throw new SQLException("no connection to be had");
            return kept;
        }));
    }

    @AfterEach
    void takeEverythingBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void itIsSentWithTheNextQueryWhoseRowsAreAnswered() {
        database.ahead(SET, "a");
        assertThat(sent).isEmpty();
        assertThat(now()).containsExactly("a");
        assertThat(now()).containsExactly("a");
        assertThat(sent).containsExactly(SET + "; " + SET_NOW, SET_NOW);
    }

    @Test
    void aChangeTellsItsOwnRowsAndKeepsItsOwnArguments() {
        database.update("create temporary table kept (word text) on commit drop");
        database.ahead(SET, "a");
        assertThat(database.update("insert into kept select ? from generate_series(1, ?)", "word", 3))
                .isEqualTo(3);
        assertThat(database.query("select word from kept", row -> row.getString(1)))
                .containsExactly("word", "word", "word");
        assertThat(now()).containsExactly("a");
    }

    @Test
    void ofTwoTheFirstIsSentFirst() {
        database.ahead(SET, "a");
        database.ahead(SET, "b");
        assertThat(now()).containsExactly("b");
        assertThat(sent).containsExactly(SET + "; select 1", SET + "; " + SET_NOW);
    }

    @Test
    void itIsSettledOnceForWhoeverSendsStatementsByHand() throws SQLException {
        database.ahead(SET, "a");
        database.settle();
        database.settle();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SET_NOW)) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("a");
        }
        assertThat(sent).containsExactly(SET + "; select 1");
    }

    @Test
    void itWaitsOnWhenNoConnectionWasToBeHad() {
        database.ahead(SET, "a");
        full = true;
        assertThatThrownBy(this::now).isInstanceOf(StoreFailure.class);
        full = false;
        assertThat(now()).containsExactly("a");
    }

    private List<String> now() {
        return database.query(SET_NOW, row -> row.getString(1));
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(AheadIT.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
