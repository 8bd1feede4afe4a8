package eu.mandate.dataplane.service.read;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.dataplane.domain.identifier.SubjectIdentifier;
import eu.mandate.dataplane.domain.identifier.SubjectKey;
import eu.mandate.dataplane.domain.identifier.SubjectKeys;
import eu.mandate.dataplane.domain.query.Operator;
import eu.mandate.dataplane.domain.query.Qualifiers;
import eu.mandate.dataplane.domain.query.RecordQuery;
import eu.mandate.dataplane.domain.query.RecordQuery.Condition;
import eu.mandate.dataplane.domain.query.RecordQuery.Order;
import eu.mandate.dataplane.domain.query.RecordRange;
import eu.mandate.dataplane.domain.query.Traces;
import eu.mandate.dataplane.domain.record.OfferedRecord;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.dataplane.domain.value.Times;
import eu.mandate.dataplane.service.Allowed;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What a caller looks for, parted into what indexes answer and what is asked of the fields. */
record SoughtRecords(ListRecords command, Qualifiers qualifiers) {
    static final String NUMBER = "externalId";

    private static final String TIME = "occurredAt";

    static SoughtRecords of(ListRecords command) {
        return new SoughtRecords(command, Qualifiers.parse(command.query() == null ? "" : command.query()));
    }

    /** Whether anything is looked for, and not only the latest are shown. */
    boolean searches() {
        return command.subject() != null
                || command.externalId() != null
                || !qualifiers.words().isEmpty()
                || !qualifiers.conditions().isEmpty();
    }

    RecordQuery query(DataCategory category) {
        var conditions = qualifiers.conditions().stream()
                .filter(condition -> !ofRecord(category, condition))
                .toList();
        return new RecordQuery(
                conditions,
                qualifiers.words(),
                orders(),
                command.fields() == null ? List.of() : command.fields(),
                command.page());
    }

    /** A field of the category goes before the record's own of the same name. */
    private static boolean ofRecord(DataCategory category, Condition condition) {
        var own = condition.field().equals(TIME) && condition.operator() != Operator.STARTS
                || condition.field().equals(NUMBER) && condition.operator() == Operator.IS;
        return own && category.fields().stream().noneMatch(field -> field.key().equals(condition.field()));
    }

    private List<Order> orders() {
        if (command.order() == null) return List.of();
        return command.order().stream()
                .map(key -> key.startsWith("-") ? new Order(key.substring(1), true) : new Order(key, false))
                .toList();
    }

    RecordRange range(Allowed allowed) {
        var category = allowed.category();
        var context = allowed.context();
        var from = command.from();
        var before = command.before();
        var number = command.externalId();
        for (var condition : qualifiers.conditions()) {
            if (!ofRecord(category, condition)) continue;
            if (condition.field().equals(NUMBER)) number = condition.value();
            else {
                if (condition.operator() != Operator.BEFORE) from = later(from, start(condition.value()));
                if (condition.operator() == Operator.BEFORE) before = earlier(before, start(condition.value()));
                if (condition.operator() == Operator.IS) before = earlier(before, end(condition.value()));
            }
        }
        var subject = command.subject() == null ? null : subject(category, context);
        var duties = allowed.duties();
        return new RecordRange(
                category.code(),
                from,
                before,
                number,
                subject,
                allowed.scope(),
                Traces.of(category, duties),
                duties.onlyHeld());
    }

    /** @throws Refusal PURPOSE_NOT_ALLOWED for an identifier that would lead from other records to those kept apart */
    private SubjectKey subject(DataCategory category, ReadingContext context) {
        var keys = new SubjectKeys(context.key(), category);
        if (!keys.allows(command.subject().identifier())) {
            throw Refusal.of(Code.PURPOSE_NOT_ALLOWED, "subject-apart", category.code())
                    .with(Violation.of("/subject/identifier", "subject-apart", category.code()));
        }
        return keys.of(identifier(context));
    }

    private SubjectIdentifier identifier(ReadingContext context) {
        var sought = command.subject();
        var system = sought.system() == null ? OfferedRecord.OWN_SYSTEM : sought.system();
        return SubjectIdentifier.of(sought.identifier(), system, sought.value(), context.phoneRegion())
                .orElseThrow(() -> Refusal.invalid("/subject/value", "value-malformed-subject"));
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static Instant start(String text) {
        return moment(text, 0);
    }

    private static Instant end(String text) {
        return moment(text, 1);
    }

    /** A day means the day in UTC; a moment is itself, to the microsecond. */
    private static Instant moment(String text, int steps) {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text)
                        .plusDays(steps)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
            }
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("/query", "value-malformed-time");
        }
        // As records have them: no moment lies outside of the years that can be kept.
        var moment = Times.parse(text);
        if (moment == null) throw Refusal.invalid("/query", "value-malformed-time");
        return moment.plusNanos(steps * 1_000L);
    }
}
