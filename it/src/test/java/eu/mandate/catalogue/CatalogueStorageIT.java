package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.driver.Installation;
import eu.mandate.driver.ProfileDriver;
import eu.mandate.driver.VendorDriver;
import eu.mandate.driver.VendorDriver.Vendor;
import eu.mandate.identity.domain.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the application's own role in the database can do to what was published, and what it sees of other vendors. */
class CatalogueStorageIT {

    private final VendorDriver vendors = new VendorDriver();
    private Vendor vendor;
    private String published;
    private String draft;

    @BeforeEach
    void publishAVersion() {
        vendor = vendors.filledVendor();
        published = ProfileDriver.inForce(vendor.operations(), ProfileDriver.version("1.0"));
        draft = ProfileDriver.draft(vendor.operations(), ProfileDriver.version("1.1"));
    }

    @AfterEach
    void close() {
        vendors.close();
    }

    @Test
    void nothingOfAPublishedVersionCanBeChanged() throws Exception {
        try (var connection = as(vendor.number())) {
            for (var column : new String[] {
                "service = 'other'",
                "version = '9'",
                "content_hash = repeat('0', 64)",
                "document_id = gen_random_uuid()",
                "uploaded_at = now()",
                "published_at = now()",
                "published_at = null, reason = null, summary_en = null, summary_zh = null, effective_from = null",
                "effective_from = null",
                "effective_from = now() + interval '1 day'",
                "reason = 'LAW'",
                "summary_en = 'x'",
                "announced_through = 'x'",
                "material = not material",
                "changes = changes + 1",
                "processor_id = 1",
                "version_id = gen_random_uuid()"
            }) {
                assertRefused(
                        connection, "update catalogue.profile_version set " + column, published, "does not change");
            }
            assertRefused(connection, "delete from catalogue.profile_version", published, "kept for ever");
        }
    }

    @Test
    void theContentOfAPublishedVersionCanBeNeitherChangedNorDeleted() throws Exception {
        try (var connection = as(vendor.number())) {
            var document = vendors.identity()
                    .database()
                    .value(
                            "select document_id::text from catalogue.profile_version where version_id = ?",
                            UUID.fromString(published));
            assertThatThrownBy(() -> execute(connection, "update catalogue.profile_document set document = '{}'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(
                            connection,
                            "delete from catalogue.profile_document where document_id = '" + document + "'"))
                    .hasMessageContaining("violates foreign key constraint");
            for (var table : new String[] {"profile_document", "profile_version", "register_entry"}) {
                assertThatThrownBy(() -> execute(connection, "truncate catalogue." + table + " cascade"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aContentThatIsNotItsHashIsNotStored() throws Exception {
        try (var connection = as(vendor.number())) {
            assertThatThrownBy(() -> execute(connection, """
                            insert into catalogue.profile_document (document_id, processor_id, document, content_hash)
                            select gen_random_uuid(), processor_id, '{}', repeat('0', 64) from tenant.tenant
                            where tenant_id = %d""".formatted(vendor.number())))
                    .hasMessageContaining("check constraint");
        }
    }

    @Test
    void versionsOfRegisterEntriesAreOnlyAdded() throws Exception {
        try (var connection = as(vendor.number())) {
            assertThat(rows(connection, "catalogue.register_entry")).isPositive();
            for (var sql : new String[] {
                "update catalogue.register_entry set payload = '{}'", "delete from catalogue.register_entry"
            }) {
                assertThatThrownBy(() -> execute(connection, sql)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void rowsOfAnotherVendorAreOutOfSightAndOutOfReach() throws Exception {
        var other = vendors.vendor();
        var theirs = vendors.number(customer(other));
        var ours = vendors.number(customer(vendor));
        for (var table :
                new String[] {"catalogue.profile_document", "catalogue.profile_version", "catalogue.register_entry"}) {
            try (var own = as(vendor.number());
                    var customer = as(ours);
                    var installation = as(1);
                    var stranger = as(other.number());
                    var strangersCustomer = as(theirs);
                    var nobody = as(-1)) {
                assertThat(rows(own, table)).as(table).isPositive();
                assertThat(rows(customer, table)).as(table).isEqualTo(rows(own, table));
                assertThat(rows(installation, table)).as(table).isGreaterThanOrEqualTo(rows(own, table));
                assertThat(rows(stranger, table)).as(table).isZero();
                assertThat(rows(strangersCustomer, table)).as(table).isZero();
                assertThat(rows(nobody, table)).as(table).isZero();
            }
        }
        try (var stranger = as(other.number())) {
            assertThat(changed(stranger, "delete from catalogue.profile_version where version_id = '" + draft + "'"))
                    .isZero();
            assertThatThrownBy(() -> execute(stranger, """
                            insert into catalogue.register_entry (entry_id, processor_id, register, entry_key, version,
                            payload, demo, changed_at) select gen_random_uuid(), processor_id, 'CONTACT', 'mine', 1, '{}',
                            false, now() from tenant.tenant where tenant_id = %d""".formatted(vendor.number())))
                    .hasMessageContaining("row-level security");
        }
    }

    private String customer(Vendor of) {
        var before = of.key();
        vendors.customer(of, ProfileDriver.SERVICE, Role.MEMBER);
        return vendors.identity()
                .database()
                .value(
                        "select t.key from tenant.tenant t join tenant.processor p using (processor_id)"
                                + " where p.key = ? and t.kind = 1 order by t.tenant_id desc limit 1",
                        before);
    }

    private static void assertRefused(Connection connection, String change, String version, String why) {
        assertThatThrownBy(() -> execute(connection, change + " where version_id = '" + version + "'"))
                .as(change)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }

    private static Connection as(int space) throws Exception {
        return Installation.shared().applicationData(space).getConnection();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        changed(connection, sql);
    }

    private static int changed(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getLong(1);
        }
    }
}
