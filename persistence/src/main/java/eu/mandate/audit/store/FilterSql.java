package eu.mandate.audit.store;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.audit.domain.query.Period;
import eu.mandate.audit.domain.query.Qualifier;
import eu.mandate.audit.domain.query.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The condition of a filter in SQL; every value is an argument, none is text of the statement. */
final class FilterSql {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** Begins with the tenant; nothing is asked for without it. */
    FilterSql(int tenant) {
        and("tenant_id = ?", tenant);
    }

    FilterSql and(String condition, Object argument) {
        conditions.add(condition);
        arguments.add(argument);
        return this;
    }

    /** Every term has to hold. A column that is null fits nothing, so that a negated term lets it through. */
    FilterSql and(AuditFilter filter) {
        for (var term : filter.query().terms()) {
            var any = term.values().stream()
                    .map(value -> condition(filter, term, value))
                    .collect(Collectors.joining(" or "));
            conditions.add("(" + any + ")" + (term.negated() ? " is not true" : ""));
        }
        return this;
    }

    private String condition(AuditFilter filter, Term term, String value) {
        return switch (term.qualifier()) {
            case ACTOR -> actor(value, filter.reader());
            case ACTION ->
                value.endsWith("*")
                        ? with("starts_with(action, ?)", value.substring(0, value.length() - 1))
                        : with("action = ?", value);
            case OBJECT ->
                with("object_type = ? or object_id = ? or object_type || '/' || object_id = ?", value, value, value);
            case OUTCOME ->
                value.equals(Qualifier.REFUSED) ? with("outcome <> ?", AuditEntry.ALLOWED) : with("outcome = ?", value);
            case CREATED -> created(Period.of(value, filter.zone()));
            case IDENTIFIER -> identifier(value);
        };
    }

    private String actor(String value, UUID reader) {
        if (value.equals(Qualifier.PLATFORM)) return "actor is null";
        if (value.equals(Qualifier.ME)) return reader == null ? "false" : with("actor = ?", reader);
        return with("actor = ?", UUID.fromString(value));
    }

    /** An entry's number begins with its time, which lets the primary key find the beginning and the end. */
    private String created(Period period) {
        var parts = new ArrayList<String>();
        if (period.from() != null)
            parts.add(with("occurred_at >= ? and entry_id >= ?", period.from(), first(period.from())));
        if (period.before() != null) {
            parts.add(with(
                    "occurred_at < ? and entry_id < ?",
                    period.before(),
                    first(period.before().plusMillis(1))));
        }
        return "(" + String.join(" and ", parts) + ")";
    }

    private static UUID first(Instant instant) {
        return new UUID(Math.max(0, instant.toEpochMilli()) << 16, 0);
    }

    private String identifier(String value) {
        var texts = with("object_id = ? or request_id = ?", value, value);
        try {
            var id = UUID.fromString(value);
            return texts + " or " + with("entry_id = ? or actor = ? or credential = ?", id, id, id) + " or "
                    + with("exists (select from jsonb_each_text(facts) f where f.value = ?)", id.toString());
        } catch (IllegalArgumentException none) {
            return texts;
        }
    }

    private String with(String condition, Object... values) {
        arguments.addAll(List.of(values));
        return condition;
    }

    String text() {
        return String.join(" and ", conditions);
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
