package eu.mandate.dataplane.service.read;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.event.CallBasis;
import eu.mandate.dataplane.domain.event.ReadingEvent;
import eu.mandate.dataplane.domain.query.CheckedQuery;
import eu.mandate.dataplane.domain.query.RecordRange;
import eu.mandate.dataplane.domain.view.RecordLine;
import eu.mandate.dataplane.domain.view.RecordPage;
import eu.mandate.dataplane.service.Allowed;
import eu.mandate.dataplane.service.Deciding;
import eu.mandate.dataplane.store.JdbcRecords;
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
        var basis = asked.allowed().basis();
        return new Told(page, event(command, basis, page.items().size()));
    }

    private static ReadingEvent event(ListRecords command, CallBasis basis, int count) {
        return command.subject() == null
                ? new ReadingEvent.RecordsListed(basis, count)
                : new ReadingEvent.SubjectRecordsListed(basis, count);
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
        return new Asked(
                allowed,
                sought.range(allowed.category(), allowed.context(), duties.onlyHeld()),
                allowed.rules().check(sought.query(allowed.category())));
    }

    /** One page of what was allowed. */
    public RecordPage<RecordLine> page(Asked asked) {
        var projection = asked.query().projection();
        var showing = asked.allowed().showing(projection);
        return records.page(asked.allowed().category(), asked.range(), asked.query())
                .map(row -> {
                    var shown = showing.all(row.values(), row.present());
                    var masked = shown.keySet().stream().filter(showing::masked).toList();
                    return new RecordLine(row.id(), row.system(), row.externalId(), row.occurredAt(), shown, masked);
                });
    }
}
