package eu.mandate.dataplane.store;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.store.Database;
import eu.mandate.kernel.store.StoreFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.function.Supplier;

/** How long the database may work on a question over many records. What takes longer is refused, not waited for. */
@ApplicationScoped
public class Patience {

    /** Milliseconds for one question. */
    public static final int MILLISECONDS = 10_000;

    private static final String CANCELLED = "57014";

    private Database database;

    /** For CDI. */
    protected Patience() {}

    @Inject
    public Patience(Database database) {
        this.database = database;
    }

    /**
     * Asks.
     *
     * @throws Refusal VALIDATION {@code query-too-slow} when it takes too long
     */
    <T> T during(Supplier<T> question) {
        var before = limit(MILLISECONDS + "ms");
        try {
            var answer = question.get();
            limit(before);
            return answer;
        } catch (StoreFailure failure) {
            if (failure.getCause() instanceof SQLException cause && CANCELLED.equals(cause.getSQLState())) {
                throw Refusal.invalid("/query", "query-too-slow", MILLISECONDS / 1_000);
            }
            throw failure;
        }
    }

    /** The limit there was; it goes with the transaction. */
    private String limit(String time) {
        return database.query(
                        "select current_setting('statement_timeout'), set_config('statement_timeout', ?, true)",
                        row -> row.getString(1),
                        time)
                .get(0);
    }
}
