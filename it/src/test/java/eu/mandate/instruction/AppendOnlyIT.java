package eu.mandate.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself forbids the application's role to do to the ledger. */
class AppendOnlyIT {
    private static final List<String> TABLES =
            List.of("instruction.instruction", "instruction.infringement_notice", "instruction.infringement_decision");
    private static final String INSERT = """
            insert into instruction.instruction (tenant_id, number, type, subject, source, payload, given_at,
                effective_from, author, author_role, approved_by, replaces, withdraws, text_en, text_zh)
            values (%d, %d, 'contact', '', 'SERVICE_ACTION', %s, now(), %s, '00000000-0000-7000-8000-000000000001',
                'LEGAL', %s, %s, %s, 'text', '文本')""";

    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Connection connection;

    @BeforeEach
    void open() throws Exception {
        space = identity.tenant();
        Contacts.given(space.admin().api(), "PRIVACY", "Ada");
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

    private String insert(int number) {
        return insert(space.number(), number, "'{}'", "now()", "null, null, null");
    }

    /** @param rest approver, replaced and withdrawn number */
    private static String insert(int tenant, int number, String payload, String from, String rest) {
        var parts = rest.split(", ");
        return INSERT.formatted(tenant, number, payload, from, parts[0], parts[1], parts[2]);
    }

    @Test
    void nothingInTheLedgerIsChangedOrRemoved() {
        for (var table : TABLES) {
            assertForbidden("update " + table + " set number = number", "permission denied");
            assertForbidden("delete from " + table, "permission denied");
            assertForbidden("truncate " + table, "permission denied");
        }
        assertForbidden("delete from instruction.ledger", "permission denied");
        assertForbidden("truncate instruction.ledger", "permission denied");
    }

    @Test
    void aNumberNeitherSkipsNorRepeats() throws Exception {
        assertForbidden(insert(3), "foreign key");
        assertForbidden(insert(1), "duplicate key");
        assertForbidden(insert(0), "check constraint");
        execute(insert(2));
        execute(insert(3));
        assertThat(identity.database()
                        .number("select max(number) from instruction.instruction where tenant_id = ?", space.number()))
                .isEqualTo(3);
    }

    @Test
    void anInstructionThatContradictsItselfIsRefused() {
        int own = space.number();
        assertForbidden(insert(own, 2, "'[]'", "now()", "null, null, null"), "check constraint");
        assertForbidden(insert(own, 2, "'{'", "now()", "null, null, null"), "json");
        assertForbidden(insert(own, 2, "'{}'", "now() - interval '1 s'", "null, null, null"), "check constraint");
        assertForbidden(insert(own, 2, "'{}'", "now()", "null, 2, null"), "check constraint");
        assertForbidden(insert(own, 2, "'{}'", "now()", "null, null, 1"), "check constraint");
        var author = "'00000000-0000-7000-8000-000000000001'";
        assertForbidden(insert(own, 2, "'{}'", "now()", author + ", null, null"), "check constraint");
    }

    @Test
    void nobodyWritesIntoAnothersLedger() {
        var other = identity.tenant();
        assertForbidden(insert(other.number(), 1, "'{}'", "now()", "null, null, null"), "row-level security");
        assertForbidden(
                "insert into instruction.ledger (tenant_id, last_number, stamp) values (" + other.number()
                        + ", 5, gen_random_uuid())",
                "row-level security");
    }
}
