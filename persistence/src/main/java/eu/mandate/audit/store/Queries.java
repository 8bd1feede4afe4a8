package eu.mandate.audit.store;

import eu.mandate.kernel.store.Database.RowReader;
import java.util.List;

/** Something that answers queries: the application's database, or one transaction of the sequencer. */
@FunctionalInterface
interface Queries {
    <T> List<T> query(String sql, RowReader<T> reader, Object... arguments);
}
