package eu.mandate.dataplane.store;

import eu.mandate.dataplane.domain.query.CheckedQuery;
import eu.mandate.dataplane.domain.query.CheckedQuery.Comparison;
import eu.mandate.dataplane.domain.query.RecordRange;
import eu.mandate.dataplane.domain.query.Traces;
import eu.mandate.dataplane.domain.record.RecordSubject.Role;
import eu.mandate.dataplane.domain.value.FieldValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The conditions of a query in SQL, with their arguments in order. Those of the range are answered by indexes; those on fields are
 * judged row by row, because under row policies only leakproof operators reach an index, and none of JSON is.
 */
final class RecordSql {
    private static final String EXISTING = "r.tenant_id = ?";

    private final List<String> texts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    private RecordSql() {}

    /** No condition. */
    static RecordSql none() {
        return new RecordSql();
    }

    /** The records of a range; the tenant comes first. */
    static RecordSql range(int tenant, RecordRange range) {
        var sql = new RecordSql().and(EXISTING, tenant);
        if (range.category() != null) sql.and("r.category = ?", range.category());
        if (range.from() != null) sql.and("r.occurred_at >= ?", range.from());
        if (range.before() != null) sql.and("r.occurred_at < ?", range.before());
        if (range.externalId() != null) sql.and("r.external_id = ?", range.externalId());
        if (range.externalId() != null) {
            sql.and("r.system in (select y.number from dataplane.system y where y.tenant_id = ?)", tenant);
        }
        if (range.subject() != null) {
            sql.and(
                    "r.id in (select s.record from dataplane.record_subject s where s.tenant_id = ? and s.subject = ?"
                            + traces(range.traces()) + ")",
                    tenant,
                    range.subject().bytes());
        }
        ScopeSql.add(sql, range.scope());
        // There are no holds yet, so nothing is under one.
        if (range.onlyHeld()) sql.and("false");
        return sql;
    }

    /** By a field that is hidden, or that its member did not grant, nobody is found either. */
    private static String traces(Traces traces) {
        var named = traces.grants().stream().map(ProjectionSql::grantedBy).collect(Collectors.joining(" and "));
        var open = traces.roles().size() == Role.values().length
                ? ""
                : traces.roles().stream()
                        .map(role -> Integer.toString(role.ordinal() + 1))
                        .collect(Collectors.joining(", ", " and s.role in (", ")"));
        return open + (named.isEmpty() ? "" : " and (s.role = 1 or " + named + ")");
    }

    /** What has to hold of the fields. */
    static RecordSql residual(CheckedQuery query) {
        var sql = new RecordSql();
        query.comparisons().forEach(sql::compare);
        if (query.words().isBlank()) return sql;
        if (query.texts().isEmpty()) return sql.and("false");
        var texts = query.texts().stream().map(ProjectionSql::text).collect(Collectors.joining(", "));
        for (var word : query.words().split(" ")) {
            sql.and("strpos(lower(concat_ws(chr(10), " + texts + ")), lower(?)) > 0", word);
        }
        return sql;
    }

    private void compare(Comparison comparison) {
        var key = comparison.field().key();
        var value = comparison.value();
        switch (comparison.operator()) {
            case IS -> is(key, value);
            case STARTS -> and("starts_with(" + ProjectionSql.text(key) + ", ?)", words(value));
            case HOLDS -> and("jsonb_exists(" + ProjectionSql.column(key) + ", ?)", words(value));
            case FROM -> ordered(key, ">=", value);
            case BEFORE -> ordered(key, "<", value);
        }
    }

    private void is(String key, FieldValue value) {
        if (value instanceof FieldValue.Truth truth)
            and(ProjectionSql.text(key) + " = ?", Boolean.toString(truth.truth()));
        else if (value instanceof FieldValue.Figure || value instanceof FieldValue.Amount) ordered(key, "=", value);
        else and(ProjectionSql.text(key) + " = ?", words(value));
    }

    private void ordered(String key, String sign, FieldValue value) {
        if (value instanceof FieldValue.Figure figure) {
            and("(" + ProjectionSql.column(key) + ")::numeric " + sign + " ?", figure.figure());
        } else if (value instanceof FieldValue.Amount amount) {
            and(ProjectionSql.column(key) + " ->> 'currency' = ?", amount.currency());
            and("(" + ProjectionSql.column(key) + " -> 'minorUnits')::numeric " + sign + " ?", amount.minorUnits());
        } else and("(" + ProjectionSql.text(key) + ") collate \"C\" " + sign + " ?", words(value));
    }

    private static String words(FieldValue value) {
        if (value instanceof FieldValue.Words words) return words.text();
        if (value instanceof FieldValue.Day day) return day.day().toString();
        if (value instanceof FieldValue.Moment moment) return JsonWriting.moment(moment.moment());
        throw new IllegalArgumentException("no text to compare with");
    }

    /** A further condition. */
    RecordSql and(String text, Object... values) {
        texts.add(text);
        arguments.addAll(List.of(values));
        return this;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** True where there is no condition. */
    String text() {
        return texts.isEmpty() ? "true" : String.join(" and ", texts);
    }

    List<Object> arguments() {
        return arguments;
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
