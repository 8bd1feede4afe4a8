package eu.mandate.audit;

import eu.mandate.audit.store.CellLogInspection;
import eu.mandate.audit.store.JdbcCellInspection;
import eu.mandate.audit.store.JdbcInspection;
import eu.mandate.audit.store.KeyFolder;
import eu.mandate.audit.store.ReferenceKeys;
import eu.mandate.audit.store.TenantLogInspection;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** The product's inspection of what is stored, all on one connection and so within one transaction of the test. */
public final class StoredLogs {
    private final DataSource source;
    private final Database database;
    private final KeyFolder folder;

    /** All on that connection. */
    public StoredLogs(Connection connection, KeyFolder folder) {
        this.source = only(connection);
        this.database = new Database(source);
        this.folder = folder;
    }

    /** A source that always gives the same connection, and does not let it be closed. */
    static DataSource only(Connection connection) {
        var kept = made(
                Connection.class,
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return made(DataSource.class, (proxy, method, arguments) -> kept);
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(StoredLogs.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** The log of a tenant. */
    public TenantLogInspection log(int tenant) {
        var context = new TenantContext();
        context.bind(new TenantId(tenant));
        return new TenantLogInspection(new JdbcInspection(database, context, new ReferenceKeys(database, folder)));
    }

    /** The tree over all tenants. */
    public CellLogInspection cell() {
        return new CellLogInspection(new JdbcCellInspection(database, source));
    }
}
