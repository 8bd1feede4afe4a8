package eu.mandate.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.DatabaseDriver;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the catalogue of the database says about the lock of the rows. A new table is judged by these rules at once. */
class IsolationCatalogueIT {
    /** Tables whose rows belong to no single tenant; a table is added here only with a reason to give. */
    private static final Set<String> PLATFORM = Set.of(
            "tenant.tenant",
            "tenant.processor",
            "identity.platform_user",
            "job.job_run",
            "job.lease",
            // Nodes look for work in all spaces at once; a row names a job and its space, nobody and nothing else.
            "longjob.queue",
            // They belong to vendors, and have the lock of the vendor; see below.
            "catalogue.profile_document",
            "catalogue.profile_version",
            "catalogue.register_entry",
            // The tree over all tenants' trees belongs to nobody; its leaves are hashes that cannot be guessed.
            "audit.cell",
            "audit.cell_leaf",
            "audit.cell_tile",
            "audit.cell_generation",
            "audit.cell_checkpoint",
            "migration.flyway_schema_history");

    private static final String OWN_TENANT =
            "(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::integer)";
    private static final String OWN_MEMBERSHIP =
            "(user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid)";

    private final DatabaseDriver database = DatabaseDriver.open();
    private final SoftAssertions softly = new SoftAssertions();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyTableOutsideTheListOfPlatformTablesNamesItsTenant() {
        assertThat(database.column(tables("not exists (%s)".formatted(COLUMN))))
                .isSubsetOf(PLATFORM.toArray(String[]::new));
        assertThat(owned()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void everyTableOfTenantsHasTheLockOnAlsoForItsOwner() {
        for (var table : owned()) {
            var row = database.rows(
                            "select relrowsecurity, relforcerowsecurity from pg_class where oid = ?::regclass", table)
                    .get(0);
            softly.assertThat(row).as(table).containsExactly("t", "t");
        }
        softly.assertAll();
    }

    @Test
    void everyTableOfTenantsHasThePolicyOfItsTenantAndNoLooserOne() {
        for (var table : owned()) {
            var name = table.split("\\.");
            var policies = database.rows(
                    "select policyname, cmd, qual, with_check, permissive, roles::text from pg_policies"
                            + " where schemaname = ? and tablename = ? and roles <> '{app_seq}' order by policyname",
                    name[0],
                    name[1]);
            softly.assertThat(policies)
                    .as(table)
                    .contains(List.of("tenant_isolation", "ALL", OWN_TENANT, OWN_TENANT, "PERMISSIVE", "{public}"));
            // After sign-in a person chooses among their own memberships before any tenant is bound.
            int allowed = table.equals("identity.membership") ? 2 : 1;
            softly.assertThat(policies).as(table).hasSize(allowed);
            policies.stream()
                    .filter(policy -> !policy.get(0).equals("tenant_isolation"))
                    .forEach(policy ->
                            softly.assertThat(policy.subList(1, 3)).isEqualTo(List.of("SELECT", OWN_MEMBERSHIP)));
        }
        softly.assertAll();
    }

    @Test
    void theSequencerReachesTheTablesOfTheAuditLogOnlyAndAddsWithoutDeleting() {
        assertThat(database.column("""
                select distinct schemaname || '.' || tablename from pg_policies where 'app_seq' = any(roles)"""))
                .containsExactlyInAnyOrder(
                        "audit.entry", "audit.leaf", "audit.tile", "audit.head", "audit.head_record");
        assertThat(database.column("""
                select distinct table_schema from information_schema.role_table_grants where grantee = 'app_seq'""")).containsExactly("audit");
        assertThat(database.column("""
                select table_name || ' ' || privilege_type from information_schema.role_table_grants
                where grantee = 'app_seq' and privilege_type not in ('SELECT', 'INSERT') order by 1""")).containsExactly("cell UPDATE", "cell_checkpoint UPDATE", "head UPDATE");
        assertThat(database.column("""
                select column_name from information_schema.column_privileges
                where grantee = 'app_seq' and table_name = 'entry' order by 1""")).containsExactly("entry_id", "leaf", "occurred_at", "tenant_id", "tx");
    }

    @Test
    void everyTableOfVendorsHasTheLockOfTheVendorAlsoForItsOwner() {
        var tables = database.column("""
                select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and a.attname = 'processor_id' and not a.attisdropped
                and c.relnamespace <> 'tenant'::regnamespace""");
        assertThat(tables).hasSizeGreaterThanOrEqualTo(3);
        for (var table : tables) {
            var lock = database.rows("""
                    select relrowsecurity, relforcerowsecurity, p.polname, p.polcmd, p.polpermissive,
                           pg_get_expr(p.polqual, c.oid) = pg_get_expr(p.polwithcheck, c.oid)
                      from pg_class c join pg_policy p on p.polrelid = c.oid where c.oid = ?::regclass""", table);
            softly.assertThat(lock).as(table).containsExactly(List.of("t", "t", "vendor_isolation", "*", "t", "t"));
        }
        softly.assertAll();
    }

    @Test
    void everyTenantNumberIsMandatoryAndGivenByTheBoundTenant() {
        for (var table : owned()) {
            var row = database.rows("""
                    select a.attnotnull, pg_get_expr(d.adbin, d.adrelid) from pg_attribute a
                    join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                    where a.attrelid = ?::regclass and a.attname = 'tenant_id'""", table);
            softly.assertThat(row)
                    .as(table)
                    .containsExactly(
                            List.of("t", OWN_TENANT.substring("(tenant_id = ".length(), OWN_TENANT.length() - 1)));
        }
        softly.assertAll();
    }

    @Test
    void everyKeyOfATableOfTenantsContainsTheTenant() {
        for (var table : owned()) {
            var keys = database.rows("""
                    select i.indexrelid::regclass::text, a.attnum = any(i.indkey::int2[]) from pg_index i
                    join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'tenant_id'
                    where i.indrelid = ?::regclass and i.indisunique""", table);
            softly.assertThat(keys)
                    .as("keys of " + table)
                    .isNotEmpty()
                    .allMatch(key -> key.get(1).equals("t"));
        }
        softly.assertAll();
    }

    @Test
    void everyReferenceBetweenTablesOfTenantsContainsTheTenant() {
        var loose = database.column("""
                select c.conname from pg_constraint c
                join pg_attribute here on here.attrelid = c.conrelid and here.attname = 'tenant_id'
                join pg_attribute there on there.attrelid = c.confrelid and there.attname = 'tenant_id'
                where c.contype = 'f' and not exists (
                    select from generate_subscripts(c.conkey, 1) n
                    where c.conkey[n] = here.attnum and c.confkey[n] = there.attnum)""");
        assertThat(loose).isEmpty();
        assertThat(database.number("select count(*) from pg_constraint where contype = 'f'"))
                .isGreaterThan(3);
    }

    @Test
    void noViewOrRoutineRunsPastTheLock() {
        assertThat(database.column("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')""")).isEmpty();
        assertThat(database.column("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')""")).isEmpty();
    }

    private static final String COLUMN =
            "select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped";

    private static String tables(String condition) {
        return "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and "
                + condition;
    }

    private List<String> owned() {
        return database.column(tables("exists (%s) and c.relname <> 'tenant'".formatted(COLUMN)));
    }
}
