package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself forbids the application's role to do to agreements. */
class KeptForEverIT {
    private static final String INSERT = """
            insert into agreement.agreement (tenant_id, number, language, organisation_name, taken_at, issued_at,
                issued_by, issuer_role, template_version, profile_version, acknowledged, configuration_hash,
                content_hash, file_hash, pages, snapshot, file)
            values (%d, %d, 'en', 'Test', now(), now(), '00000000-0000-7000-8000-000000000001', 'LEGAL', '1', '1',
                '{}', encode(sha256('{}'::bytea), 'hex'), repeat('0', 64), encode(sha256('%s'::bytea), 'hex'), 1, '{}',
                'file'::bytea)""";

    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Connection connection;

    @BeforeEach
    void open() throws Exception {
        space = identity.tenant();
        connection = Installation.shared().applicationData(space.number()).getConnection();
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
        identity.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertForbidden(String sql, String why) {
        assertThatThrownBy(() -> execute(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }

    @Test
    void nothingIssuedOrSignedIsChangedOrRemoved() {
        for (var table : new String[] {"agreement.agreement", "agreement.signed_copy"}) {
            assertForbidden("update " + table + " set number = number", "permission denied");
            assertForbidden("delete from " + table, "permission denied");
            assertForbidden("truncate " + table, "permission denied");
        }
        assertForbidden("delete from agreement.counter", "permission denied");
    }

    @Test
    void aNumberNeitherSkipsNorRepeatsAndAFileIsWhatItsHashSays() throws Exception {
        assertForbidden(INSERT.formatted(space.number(), 2, "file"), "foreign key");
        assertForbidden(INSERT.formatted(space.number(), 1, "another file"), "check constraint");
        execute(INSERT.formatted(space.number(), 1, "file"));
        assertForbidden(INSERT.formatted(space.number(), 1, "file"), "duplicate key");
    }

    @Test
    void nobodyWritesIntoAnothersAgreements() {
        var other = identity.tenant();
        assertForbidden(INSERT.formatted(other.number(), 1, "file"), "row-level security");
    }
}
