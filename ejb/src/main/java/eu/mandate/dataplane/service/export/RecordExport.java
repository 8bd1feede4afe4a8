package eu.mandate.dataplane.service.export;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.view.RecordLine;
import eu.mandate.dataplane.service.read.RecordPages;
import eu.mandate.dataplane.service.read.RecordPages.Asked;
import eu.mandate.dataplane.store.JdbcRecordFigures;
import eu.mandate.identity.domain.Roles;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.longjob.domain.FileFormat;
import eu.mandate.longjob.domain.LongJobKind;
import eu.mandate.longjob.domain.LongJobOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records of one category, the latest first, as the list shows them: sensitive fields masked, hidden ones left out. Every step
 * asks the decision point anew with the roles its person has then, so an export ends when what allowed it ends, or when fields or
 * scope are others than when it was ordered; its file is not given out any more then. Records that came in after the order are left
 * out, so that a second attempt finds the same ones.
 */
@ApplicationScoped
public class RecordExport implements LongJobKind {
    static final String KEY = "records";

    // Field keys have no point in them, so none of these is one.
    private static final List<String> OF_RECORD =
            List.of("record.id", "record.system", "record.externalId", "record.occurredAt");

    @Inject
    RecordPages pages;

    @Inject
    JdbcRecordFigures figures;

    @Inject
    ExportedMembers members;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PRIVACY_MANAGER);
    }

    @Override
    public List<String> columns(LongJobOrder order) {
        var columns = new ArrayList<>(OF_RECORD);
        columns.addAll(fields(asked(order, null)));
        return columns;
    }

    @Override
    public long count(LongJobOrder order) {
        var asked = asked(order, null);
        return figures.count(asked.range(), asked.query());
    }

    @Override
    public Slice<List<Object>> rows(LongJobOrder order, String cursor) {
        var asked = asked(order, cursor);
        var fields = fields(asked);
        var page = pages.page(asked);
        var rows = page.items().stream()
                .filter(line -> !after(line, order))
                .map(line -> row(line, fields, order.format()))
                .toList();
        return new Slice<>(rows, page.next());
    }

    @Override
    public void release(LongJobOrder order) {
        members.insist(asked(order, null), order);
    }

    private Asked asked(LongJobOrder order, String cursor) {
        var kept = KeptExport.of(order.request());
        var asked = pages.asked(Action.EXPORT, kept.order().page(SliceRequest.MAX_LIMIT, cursor));
        if (!ExportBasis.of(asked).equals(kept.basis())) throw Refusal.of(Code.CONFLICT, "export-basis-changed");
        return asked;
    }

    /** Keys of what comes out, in the order of the profile. */
    private static List<String> fields(Asked asked) {
        var visible = asked.query().projection().visible();
        return asked.allowed().category().fields().stream()
                .map(field -> field.key())
                .filter(visible::contains)
                .toList();
    }

    /** The id of a record tells when it came in, by the clock that the order was given by. */
    private static boolean after(RecordLine line, LongJobOrder order) {
        return line.id().version() == 7
                && TimeOrderedId.millis(line.id()) > order.orderedAt().toEpochMilli();
    }

    private static List<Object> row(RecordLine line, List<String> fields, FileFormat format) {
        var row = new ArrayList<Object>();
        row.add(line.id());
        row.add(line.system());
        row.add(line.externalId());
        row.add(line.occurredAt());
        fields.forEach(key -> row.add(cell(line.fields().get(key), format)));
        return row;
    }

    /** Money is the only value with members; a table has it in the words in which it is written into a correction. */
    private static Object cell(Object value, FileFormat format) {
        return value instanceof Map<?, ?> amount && format != FileFormat.JSON_LINES
                ? amount.get("value") + " " + amount.get("currency")
                : value;
    }
}
