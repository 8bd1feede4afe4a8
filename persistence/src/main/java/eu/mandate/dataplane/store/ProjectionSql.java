package eu.mandate.dataplane.store;

import static java.util.stream.Collectors.joining;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.query.SealedTexts;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.visibility.domain.OwnGrant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a statement that read what a projection lets out, and their values. A hidden field is in no column; of a masked
 * one only that it is there. What is kept sealed is one piece and is read only when some field of it comes out in some form.
 */
final class ProjectionSql {

    /** A function of PostgreSQL takes 100 arguments, and each field is two. */
    private static final int CHUNK = 40;

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,79}");

    private final List<DataField> open = new ArrayList<>();
    private final List<String> presence = new ArrayList<>();
    private final List<DataField> sealed = new ArrayList<>();
    private final Set<String> masked;
    private final Map<String, OwnGrant> granted;
    private final boolean whole;

    ProjectionSql(DataCategory category, Projection projection) {
        masked = Set.copyOf(projection.masked());
        granted = projection.granted();
        var visible = Set.copyOf(projection.visible());
        category.fields().stream()
                .filter(field -> visible.contains(field.key()))
                .forEach(this::add);
        whole = granted.isEmpty()
                && open.containsAll(category.fields().stream()
                        .filter(field -> !StoredFields.sealed(field))
                        .toList());
    }

    private void add(DataField field) {
        if (StoredFields.sealed(field)) {
            sealed.add(field);
            // Texts of records from before these texts were sealed stand among the open fields.
            if (SealedTexts.has(field) && !masked.contains(field.key())) open.add(field);
        } else if (masked.contains(field.key())) presence.add(field.key());
        else open.add(field);
    }

    /** Columns behind the row {@code r}; one that would hold nothing in any row is not there. */
    String columns() {
        var columns = new ArrayList<>(List.of(values() + " as shown"));
        if (!presence.isEmpty()) columns.add(present() + " as present");
        if (!sealed.isEmpty()) columns.add("r.sealed as sealed_part");
        if (!ungrantable().isEmpty()) columns.add(ungranted() + " as ungranted");
        return String.join(", ", columns);
    }

    /** Where everything that the category has may come out, a row that holds nothing else is not taken apart and put together again. */
    private String values() {
        if (open.isEmpty()) return "'{}'::jsonb";
        if (!whole) return picked();
        var keys = open.stream().map(field -> literal(field.key())).collect(joining(", "));
        return "case when r.fields - array[" + keys + "] = '{}'::jsonb then r.fields else " + picked() + " end";
    }

    private String picked() {
        return IntStream.iterate(0, at -> at < open.size(), at -> at + CHUNK)
                .mapToObj(at -> open.subList(at, Math.min(open.size(), at + CHUNK)))
                .map(fields -> fields.stream()
                        .map(field -> literal(field.key()) + ", " + value(field.key()))
                        .collect(joining(", ", "jsonb_build_object(", ")")))
                .collect(joining(" || "));
    }

    private String present() {
        return presence.stream()
                .map(key -> "case when jsonb_exists(r.fields, " + literal(key) + ")" + and(key) + " then "
                        + literal(key) + " end")
                .collect(joining(", ", "array[", "]::text[]"));
    }

    /** Sealed fields that do not come out of this row; what is sealed is read as one piece. */
    private String ungranted() {
        return ungrantable().stream()
                .map(key -> "case when not " + grantedBy(granted.get(key)) + " then " + literal(key) + " end")
                .collect(joining(", ", "array[", "]::text[]"));
    }

    private List<String> ungrantable() {
        return sealed.stream().map(DataField::key).filter(granted::containsKey).toList();
    }

    /** What takes a grant is no value in the rows of those who did not give it. */
    private String value(String key) {
        if (!granted.containsKey(key)) return column(key);
        return "case when " + grantedBy(granted.get(key)) + " then " + column(key) + " end";
    }

    private String and(String key) {
        return granted.containsKey(key) ? " and " + grantedBy(granted.get(key)) : "";
    }

    /** Whether the member responsible for the row granted it. */
    static String grantedBy(OwnGrant grant) {
        return "exists (select 1 from visibility.own_grant g where g.tenant_id = r.tenant_id and g.member = r.member"
                + " and g.app = " + code(grant.app()) + " and g.permission = " + code(grant.permission()) + ")";
    }

    /** Codes are those of published profiles, as keys are. */
    private static String code(String text) {
        if (!CODE.matcher(text).matches()) throw new IllegalArgumentException("no code of a permission");
        return "'" + text + "'";
    }

    /** The value of a field as JSON. */
    static String column(String key) {
        return "r.fields -> " + literal(key);
    }

    /** The value of a field as text. */
    static String text(String key) {
        return "r.fields ->> " + literal(key);
    }

    /** Keys are names of published profiles; whatever else it were would be no part of a statement. */
    private static String literal(String key) {
        if (!KEY.matcher(key).matches()) throw new IllegalArgumentException("no key of a field");
        return "'" + key + "'";
    }

    /** What came out of the columns. */
    void read(ResultSet row, UUID id, Sealing sealing, Map<String, FieldValue> values, Set<String> present)
            throws SQLException {
        values.putAll(StoredFields.read(open, row.getString("shown")));
        if (!presence.isEmpty()) present.addAll(keys(row, "present"));
        var bytes = sealed.isEmpty() ? null : row.getBytes("sealed_part");
        if (bytes == null) return;
        var ungranted = ungrantable().isEmpty() ? List.of() : keys(row, "ungranted");
        StoredFields.read(sealed, sealing.open(id, Sealing.FIELDS, bytes)).forEach((key, value) -> {
            if (ungranted.contains(key)) return;
            if (masked.contains(key)) present.add(key);
            else values.put(key, value);
        });
    }

    private static List<String> keys(ResultSet row, String column) throws SQLException {
        var keys = row.getArray(column);
        if (keys == null) return List.of();
        return Arrays.stream((String[]) keys.getArray())
                .filter(Objects::nonNull)
                .toList();
    }

    RecordRow row(ResultSet row, Sealing sealing) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var values = new TreeMap<String, FieldValue>();
        var present = new HashSet<String>();
        read(row, id, sealing, values, present);
        return new RecordRow(
                id,
                row.getString("system_name"),
                row.getString("external_id"),
                RecordSql.instant(row, "occurred_at"),
                values,
                present);
    }
}
