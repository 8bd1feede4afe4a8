package eu.mandate.dataplane.store.ingest;

import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.domain.record.OfferedPlace;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who and what in the bound tenant's directory the sources of records mean, for many records in one statement each. */
@ApplicationScoped
public class JdbcPlaces {
    private static final String MEMBERS =
            "select m.source, m.external_id, m.number, case when m.status <> 3 then m.department end"
                    + " from unnest(?::text[], ?::text[]) as k (source, external_id)"
                    + " join directory.member m on m.tenant_id = ? and m.source = k.source and m.external_id = k.external_id";

    // A department that was merged goes on as the one it was merged into, however often that happened.
    private static final String DEPARTMENTS =
            "with recursive found as (select k.source, k.external_id, d.number, d.state,"
                    + " d.merged_into from unnest(?::text[], ?::text[]) as k (source, external_id) join directory.department d"
                    + " on d.tenant_id = ? and d.source = k.source and d.external_id = k.external_id"
                    + " union select f.source, f.external_id, d.number, d.state, d.merged_into from found f"
                    + " join directory.department d on d.tenant_id = ? and d.number = f.merged_into where f.state = 3)"
                    + " select source, external_id, number, null::int from found where state <> 3";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcPlaces() {}

    @Inject
    public JdbcPlaces(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    private record Found(ExternalKey key, int number, Integer home) {}

    /** Members and departments by what their sources call them; whoever is not in it is not in the directory. */
    public static final class Known {
        private final Map<ExternalKey, Found> members = new HashMap<>();
        private final Map<ExternalKey, Found> departments = new HashMap<>();

        /** Where a record belongs. */
        public Belonging of(OfferedPlace place) {
            var member = place.member() == null ? null : members.get(place.member());
            if (member != null) return new Belonging(member.number(), member.home(), null, place.collection());
            var department = place.department() == null ? null : departments.get(place.department());
            if (department == null) return Belonging.in(place.collection());
            return new Belonging(null, null, department.number(), place.collection());
        }
    }

    /** Looks up what these places name. */
    public Known known(Collection<OfferedPlace> places) {
        var known = new Known();
        var members = keys(places.stream().map(OfferedPlace::member).toList());
        find(MEMBERS, members, own()).forEach(found -> known.members.put(found.key(), found));
        var departments = keys(places.stream().map(OfferedPlace::department).toList());
        find(DEPARTMENTS, departments, own(), own()).forEach(found -> known.departments.put(found.key(), found));
        return known;
    }

    private static List<ExternalKey> keys(List<ExternalKey> named) {
        return named.stream().filter(Objects::nonNull).distinct().toList();
    }

    private List<Found> find(String sql, List<ExternalKey> keys, Object... tenants) {
        if (keys.isEmpty()) return List.of();
        var arguments = new Object[tenants.length + 2];
        arguments[0] = keys.stream().map(ExternalKey::source).toArray(String[]::new);
        arguments[1] = keys.stream().map(ExternalKey::id).toArray(String[]::new);
        System.arraycopy(tenants, 0, arguments, 2, tenants.length);
        return database.query(sql, JdbcPlaces::found, arguments);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new ExternalKey(row.getString(1), row.getString(2)), row.getInt(3), row.getObject(4, Integer.class));
    }

    private int own() {
        return tenant.require().value();
    }
}
