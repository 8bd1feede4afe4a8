package eu.mandate.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.DatabaseDriver;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

/** How the embedded server is set up. */
@DisabledIf("eu.mandate.driver.Installation#onExternalDatabase")
class DatabaseSettingsIT {
    private final DatabaseDriver database = DatabaseDriver.open();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsAcknowledgedIsOnTheDisk() {
        for (var name : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(setting(name)).as(name).isEqualTo("on");
        }
    }

    @Test
    void onlyThisMachineReachesTheServerAndOnlyOverTcp() {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
    }

    @Test
    void everyWayInAsksForAPassword() {
        var rules = database.column("select auth_method from pg_hba_file_rules");
        assertThat(rules).isNotEmpty().containsOnly("scram-sha-256");
        assertThat(database.column("select error from pg_hba_file_rules where error is not null"))
                .isEmpty();
        assertThat(setting("password_encryption")).isEqualTo("scram-sha-256");
        assertThat(database.column(
                        "select rolname from pg_authid where rolcanlogin and rolpassword !~ '^SCRAM-SHA-256'"))
                .isEmpty();
    }

    @Test
    void nobodyElseMayUseTheDatabase() {
        assertThat(database.value("select has_database_privilege('public', 'mandate', 'connect')"))
                .isEqualTo("f");
    }

    private String setting(String name) {
        return database.value("select current_setting(?)", name);
    }
}
