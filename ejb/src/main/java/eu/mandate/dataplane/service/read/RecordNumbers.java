package eu.mandate.dataplane.service.read;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.event.ReadingEvent;
import eu.mandate.dataplane.domain.report.SmallGroups;
import eu.mandate.dataplane.domain.view.RecordCount;
import eu.mandate.dataplane.domain.view.RecordFigures;
import eu.mandate.dataplane.service.read.RecordPages.Asked;
import eu.mandate.dataplane.store.JdbcRecordFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Decides about counts and figures and makes them. */
@ApplicationScoped
public class RecordNumbers {

    @Inject
    RecordPages pages;

    @Inject
    JdbcRecordFigures figures;

    /** An answer and what the log is told. */
    record Told<T>(T value, ReadingEvent event) {}

    Told<RecordCount> count(ListRecords command) {
        var asked = pages.asked(Action.COUNT, command);
        return new Told<>(
                count(asked), new ReadingEvent.RecordsCounted(asked.allowed().basis()));
    }

    private RecordCount count(Asked asked) {
        var smallest = asked.allowed().duties().smallestGroup();
        if (smallest > 1 && figures.people(asked.range(), asked.query()) < smallest) return new RecordCount(null, true);
        var count = figures.count(asked.range(), asked.query());
        return count > JdbcRecordFigures.COUNTED
                ? new RecordCount((long) JdbcRecordFigures.COUNTED, false)
                : new RecordCount(count, true);
    }

    Told<RecordFigures> figures(GroupRecords command) {
        var asked = pages.asked(Action.AGGREGATE, command.records());
        var byMonth = command.groupBy().equals(GroupRecords.MONTH);
        var field = byMonth ? null : asked.allowed().rules().group(command.groupBy());
        var groups = figures.groups(asked.range(), asked.query(), field);
        var smallest = asked.allowed().duties().smallestGroup();
        var told = SmallGroups.of(command.groupBy(), groups, smallest, byMonth);
        var basis = asked.allowed().basis();
        return new Told<>(
                told,
                new ReadingEvent.RecordFiguresRead(
                        basis, command.groupBy(), told.groups().size()));
    }
}
