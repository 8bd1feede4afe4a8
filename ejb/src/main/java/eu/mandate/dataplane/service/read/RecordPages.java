package eu.mandate.dataplane.service.read;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.event.ReadingEvent;
import eu.mandate.dataplane.domain.event.ShownFields;
import eu.mandate.dataplane.domain.query.CheckedQuery;
import eu.mandate.dataplane.domain.query.RecordQuery;
import eu.mandate.dataplane.domain.query.RecordRange;
import eu.mandate.dataplane.domain.view.RecordLine;
import eu.mandate.dataplane.domain.view.RecordPage;
import eu.mandate.dataplane.service.Allowed;
import eu.mandate.dataplane.service.Deciding;
import eu.mandate.dataplane.store.JdbcRecords;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Decides about pages of records and reads them. */
@ApplicationScoped
public class RecordPages {

    @Inject
    Deciding deciding;

    @Inject
    JdbcRecords records;

    /** A page and what the log is told. */
    record Told(RecordPage<RecordLine> page, ReadingEvent event) {}

    /**
     * What was asked, allowed and checked.
     *
     * @param range which records are looked at
     * @param query what has to hold of their fields, and what comes out
     */
    public record Asked(Allowed allowed, RecordRange range, CheckedQuery query) {}

    Told page(ListRecords command) {
        var sought = SoughtRecords.of(command);
        var asked = asked(sought.searches() ? Action.SEARCH : Action.READ, command);
        var page = page(asked);
        return new Told(page, event(command, asked, page.items()));
    }

    private static ReadingEvent event(ListRecords command, Asked asked, List<RecordLine> lines) {
        var basis = asked.allowed().basis();
        var shown = ShownFields.of(
                asked.query().projection(),
                key -> lines.stream().anyMatch(line -> line.fields().containsKey(key)));
        return command.subject() == null
                ? new ReadingEvent.RecordsListed(basis, lines.size(), shown)
                : new ReadingEvent.SubjectRecordsListed(basis, lines.size(), shown);
    }

    /** Decides about a query. @throws eu.mandate.kernel.domain.Refusal when it is not allowed, or asks by what is not seen */
    public Asked asked(Action action, ListRecords command) {
        var sought = SoughtRecords.of(command);
        var question = deciding.question(action, command.category(), command.purpose())
                .about(command.fields() == null ? List.of() : command.fields())
                .within(command.reference())
                .in(command.activity());
        var allowed = deciding.allow(question);
        var duties = allowed.duties();
        var range = sought.range(allowed);
        var query = sought.query(allowed.category());
        if (duties.pseudonymous()) nameless(range, query);
        return new Asked(allowed, range, allowed.rules().check(query));
    }

    /** A purpose that does without names neither looks people up nor asks by numbers under which others know them. */
    private static void nameless(RecordRange range, RecordQuery query) {
        if (range.subject() != null) throw Refusal.of(Code.FORBIDDEN_FIELD, "query-unseen-field", "subject");
        var numbered = range.externalId() != null
                || query.order().stream().anyMatch(order -> order.field().equals(SoughtRecords.NUMBER));
        if (numbered) throw Refusal.of(Code.FORBIDDEN_FIELD, "query-unseen-field", SoughtRecords.NUMBER);
    }

    /** One page of what was allowed. */
    public RecordPage<RecordLine> page(Asked asked) {
        var projection = asked.query().projection();
        var showing = asked.allowed().showing(projection);
        var nameless = asked.allowed().duties().pseudonymous();
        return records.page(asked.allowed().category(), asked.range(), asked.query())
                .map(row -> {
                    var shown = showing.all(row.values(), row.present());
                    var masked = shown.keySet().stream().filter(showing::masked).toList();
                    return new RecordLine(
                            row.id(),
                            row.system(),
                            nameless ? null : showing.number(row.externalId()),
                            row.occurredAt(),
                            shown,
                            masked);
                });
    }
}
