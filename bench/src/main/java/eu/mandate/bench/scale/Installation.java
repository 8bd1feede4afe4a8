package eu.mandate.bench.scale;

import eu.mandate.bench.RunningDemo;
import eu.mandate.bench.scale.Pages.Extent;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.store.KeyFile;
import eu.mandate.dataplane.store.TenantSecrets;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** The running server with its database, to which organisations are added past the product. */
final class Installation {
    private final RunningDemo demo;
    private final Connection connection;
    private final Spaces spaces;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Holdings> holdings = new HashMap<>();

    Installation(RunningDemo demo, Connection connection) throws SQLException {
        this.demo = demo;
        this.connection = connection;
        spaces = new Spaces(connection);
        for (var setting :
                new String[] {"work_mem = '512MB'", "maintenance_work_mem = '512MB'", "synchronous_commit = off"}) {
            try (var statement = connection.createStatement()) {
                statement.execute("set " + setting);
            }
        }
    }

    /** Adds an organisation with nothing in it. */
    RunningDemo organisation(String name) throws SQLException {
        var number = spaces.copy("scale-" + name);
        numbers.put(name, number);
        return demo.as(spaces.token(demo.token(), number));
    }

    /** Records and people. */
    void fill(String name, Extent extent) throws SQLException, IOException {
        records(name, extent.records());
        people(name, extent);
    }

    /** Only people. */
    void people(String name, Extent extent) throws SQLException {
        new People(connection, numbers.get(name)).load(extent.departments(), extent.members());
    }

    /** Lets it have so many records. */
    void records(String name, long records) throws SQLException, IOException {
        if (!holdings.containsKey(name)) {
            holdings.put(name, new Holdings(connection, numbers.get(name), hashing(numbers.get(name))));
        }
        holdings.get(name).growTo(records);
    }

    /** How many records it has. */
    long size(String name) {
        return holdings.get(name).size();
    }

    private HashingKey hashing(int tenant) {
        var source = new PGSimpleDataSource();
        source.setUrl(demo.databaseAddress());
        source.setUser("postgres");
        source.setPassword(demo.databasePassword());
        var context = new TenantContext();
        context.bind(new TenantId(tenant));
        return new TenantSecrets(
                        new Database(source), context, new KeyFile(demo.data().resolve("secrets/keys")))
                .hashing();
    }
}
