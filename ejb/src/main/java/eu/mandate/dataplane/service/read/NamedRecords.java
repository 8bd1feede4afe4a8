package eu.mandate.dataplane.service.read;

import eu.mandate.dataplane.domain.view.RecordLine;
import eu.mandate.dataplane.domain.view.RecordPage;
import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.domain.view.ShownField;
import eu.mandate.dataplane.store.JdbcRecordDetail;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.support.SupportWish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;

/** The few records that an approval names, each decided on its own. */
@ApplicationScoped
public class NamedRecords {

    @Inject
    RecordDetails details;

    @Inject
    JdbcRecordDetail records;

    /** Those of the category that come out, the latest first. */
    RecordPage<RecordLine> page(SupportWish wish, String category) {
        var lines = new ArrayList<RecordLine>();
        for (var id : wish.records()) {
            var found = records.find(id).filter(record -> record.category().equals(category));
            if (found.isPresent()) line(id, wish).ifPresent(lines::add);
        }
        lines.sort(Comparator.comparing(RecordLine::occurredAt).reversed());
        return new RecordPage<>(lines, null, false);
    }

    /** Of several records those that do not come out are left out. */
    private Optional<RecordLine> line(UUID id, SupportWish wish) {
        try {
            return Optional.of(line(read(id, wish).view()));
        } catch (Refusal refusal) {
            if (refusal.code() == Code.OUT_OF_SCOPE || refusal.code() == Code.NOT_FOUND) return Optional.empty();
            throw refusal;
        }
    }

    private static RecordLine line(RecordView view) {
        var fields = new LinkedHashMap<String, Object>();
        view.fields().forEach(field -> fields.put(field.key(), field.value()));
        var masked = view.fields().stream()
                .filter(ShownField::masked)
                .map(ShownField::key)
                .toList();
        return new RecordLine(view.id(), view.system(), view.externalId(), view.occurredAt(), fields, masked);
    }

    /** The category of a record. @throws Refusal NOT_FOUND */
    String category(UUID id) {
        return records.find(id).orElseThrow(() -> RecordId.unknown(id)).category();
    }

    /** One record, sensitive fields masked. @throws Refusal NOT_FOUND, or with the code of the decision */
    RecordDetails.Told read(UUID id, SupportWish wish) {
        return details.read(id, new ReadRecord(wish.purpose(), wish.ticket(), null), null);
    }
}
