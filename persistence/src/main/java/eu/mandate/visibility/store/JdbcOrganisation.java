package eu.mandate.visibility.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.KnownNames;
import eu.mandate.visibility.domain.KnownNames.Known;
import eu.mandate.visibility.domain.Organisation;
import eu.mandate.visibility.domain.OrganisationVersion;
import eu.mandate.visibility.domain.Range;
import eu.mandate.visibility.domain.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The directory of the bound tenant as ranges are compiled from it. */
@ApplicationScoped
public class JdbcOrganisation {
    // Members of one department only are told by it, unless the range names them.
    private static final String PLACES = """
            select m.number, m.department, m.several, p.department also
              from directory.member m
              left join directory.place p on p.tenant_id = m.tenant_id and p.member = m.number
             where m.tenant_id = ? and m.status <> 3 and (m.number = any (?) or m.number in
                   (select b.member from directory.belonging b where b.tenant_id = ? and b.circle = any (?)
                    union all select several.member from directory.place several where several.tenant_id = ?))""";

    private static final String VERSION = """
            select s.tree_version, s.people_version, s.xmin::text::bigint,
                   (select string_agg(p.app || ' ' || p.digest, ',' order by p.app) from visibility.platform_range p
                     where p.tenant_id = ?)
              from directory.standing s where s.tenant_id = ?""";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcOrganisation() {}

    @Inject
    public JdbcOrganisation(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** The present version; each change of the directory and of what platforms reported makes another one. */
    public OrganisationVersion version() {
        return database
                .query(
                        VERSION,
                        row -> new OrganisationVersion(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)),
                        own(),
                        own())
                .stream()
                .findFirst()
                .orElse(OrganisationVersion.EMPTY);
    }

    /** What has to be known to compile ranges, alone and together. */
    public Organisation read(Range... ranges) {
        var parents = new HashMap<Integer, Integer>();
        var merged = new HashMap<Integer, Integer>();
        database.query(
                "select number, parent, state, merged_into from directory.department where tenant_id = ? and state <> 2",
                row -> row.getInt("state") == 1
                        ? parents.put(row.getInt("number"), row.getObject("parent", Integer.class))
                        : merged.put(row.getInt("number"), row.getInt("merged_into")),
                own());
        var tags = numbers(Selection::tags, ranges);
        var several = new HashMap<Integer, Integer>();
        var places = places(numbers(Selection::members, ranges), tags, several);
        return new Organisation(parents, merged, places, several, tagged(tags));
    }

    private Map<Integer, List<Integer>> places(int[] named, int[] tags, Map<Integer, Integer> several) {
        var places = new HashMap<Integer, List<Integer>>();
        database.query(
                PLACES,
                row -> {
                    var member = row.getInt("number");
                    if (row.getInt("several") > 0) several.put(member, row.getInt("several"));
                    var all = places.computeIfAbsent(member, first -> new ArrayList<>());
                    if (all.isEmpty()) all.add(row.getInt("department"));
                    var also = row.getObject("also", Integer.class);
                    return also != null && all.add(also);
                },
                own(),
                named,
                own(),
                tags,
                own());
        return places;
    }

    private Map<Integer, Set<Integer>> tagged(int[] tags) {
        var tagged = new HashMap<Integer, Set<Integer>>();
        if (tags.length == 0) return tagged;
        database.query(
                "select circle, member from directory.belonging where tenant_id = ? and circle = any (?)",
                row -> tagged.computeIfAbsent(row.getInt("circle"), first -> new HashSet<>())
                        .add(row.getInt("member")),
                own(),
                tags);
        return tagged;
    }

    /** What is known of these ids; those of somebody else are not. */
    public KnownNames known(Collection<UUID> departments, Collection<UUID> members, Collection<UUID> tags) {
        return new KnownNames(
                known("department", "state = 1", departments),
                known("member", "status <> 3", members),
                known("circle", "true", tags, " and kind = 1"));
    }

    private Map<UUID, Known> known(String table, String present, Collection<UUID> ids, String... and) {
        var known = new HashMap<UUID, Known>();
        if (ids.isEmpty()) return known;
        database.query(
                "select id, number, " + present + " from directory." + table + " where tenant_id = ? and id = any (?)"
                        + String.join("", and),
                row -> known.put(row.getObject(1, UUID.class), new Known(row.getInt(2), row.getBoolean(3))),
                own(),
                ids.toArray(UUID[]::new));
        return known;
    }

    private static int[] numbers(Function<Selection, Set<Integer>> kind, Range... ranges) {
        return Stream.of(ranges)
                .flatMap(range -> Stream.of(range.included(), range.excluded()))
                .flatMap(selection -> kind.apply(selection).stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
    }

    private int own() {
        return tenant.require().value();
    }
}
