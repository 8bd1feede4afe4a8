package eu.mandate.bench.scale;

import java.sql.Connection;
import java.sql.SQLException;

/** Departments in six levels and their members, made by the database from numbers alone, so that each run has the same. */
final class People {
    /** Each has six below it: 1, 6, 36, 216, 1,296 and the rest. */
    private static final int BELOW_EACH = 6;

    private static final String GIVEN =
            "array['Anna','Ben','Carla','Deniz','Emil','Fatma','Georg','Hanna','Ines','Jonas',"
                    + "'Karim','Lena','Mira','Nils','Olga','Piet','Rosa','Sven','Tara','Uwe']";
    private static final String STEMS =
            "array['Acker','Berg','Brunn','Damm','Eich','Feld','Garten','Heide','Insel','Kamp',"
                    + "'Linden','Moor','Nord','Ober','Quell','Rosen','Stein','Tann','Ufer','Wald']";
    private static final String ENDS =
            "array['mann','hof','bach','au','horst','rade','stedt','bruck','feld','see','kamp','beck']";

    private final Connection connection;
    private final int tenant;

    People(Connection connection, int tenant) {
        this.connection = connection;
        this.tenant = tenant;
    }

    /** The public id of a department. */
    static String department(int number) {
        return String.format("%08x-0000-7000-8000-00000000d0d0", number);
    }

    /** The public id of a member. */
    static String member(int number) {
        return String.format("%08x-0000-7000-8000-00000000e0e0", number);
    }

    /** Takes all in, triggers and checks included; members have numbers behind those of the departments. */
    void load(int departments, int members) throws SQLException {
        execute("insert into directory.standing (tenant_id, tree_version, people_version, last_number) values ("
                + tenant + ", 1, 1, " + (departments + members) + ")");
        execute(
                "insert into directory.department (tenant_id, number, id, source, external_id, name, name_key, parent, created_at,"
                        + " changed_at) select " + tenant
                        + ", g, (lpad(to_hex(g), 8, '0') || '-0000-7000-8000-00000000d0d0')::uuid, 'hr',"
                        + " 'dep' || g, 'Department ' || g, 'department ' || g, case when g > 1 then (g - 2) / "
                        + BELOW_EACH
                        + " + 1 end, now(), now() from generate_series(1, " + departments + ") g");
        var step = Math.max(1, members / 4);
        for (var from = 0; from < members; from += step) members(departments, from, Math.min(members, from + step));
        execute("analyze directory.department");
        execute("vacuum (analyze) directory.member");
    }

    // Families are of unlike size, departments, too: the square of an even distribution.
    private void members(int departments, int from, int to) throws SQLException {
        execute(
                "insert into directory.member (tenant_id, number, id, source, external_id, name, name_key, last_key, department,"
                        + " status, employment, position, email, email_key, joined_on, created_at, changed_at) select "
                        + tenant
                        + ", " + departments + " + g, (lpad(to_hex(" + departments
                        + " + g), 8, '0') || '-0000-7000-8000-00000000e0e0')::uuid, 'hr', 'p' || g, given || ' ' || family,"
                        + " lower(given || ' ' || family), lower(family || ' ' || given), department, case when g % 20 = 0 then 2 else 1 end,"
                        + " 1, 'Clerk', 'p' || g || '@scale.example', 'p' || g || '@scale.example', date '2020-01-01' + g % 2000, now(),"
                        + " now() from (select g, (" + GIVEN + ")[1 + g % 20] as given, (" + STEMS
                        + ")[1 + g / 20 % 20] || (" + ENDS
                        + ")[1 + g / 400 % 12] as family, 1 + floor(" + departments
                        + " * power((g::bigint * 7919 % 1000003) / 1000003.0, 2))::int as department from generate_series("
                        + (from + 1) + ", " + to + ") g) p");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
