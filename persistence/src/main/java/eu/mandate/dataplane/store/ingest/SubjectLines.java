package eu.mandate.dataplane.store.ingest;

import eu.mandate.dataplane.domain.record.RecordSubject;
import eu.mandate.dataplane.store.StoredCodes;
import eu.mandate.kernel.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lines of the index by which the records of a person are found. */
final class SubjectLines {
    private final List<byte[]> subjects = new ArrayList<>();
    private final List<String> records = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<Integer> roles = new ArrayList<>();

    void add(UUID record, List<RecordSubject> about) {
        if (about.isEmpty()) return;
        var id = record.toString();
        for (var subject : about) {
            subjects.add(subject.key().bytes());
            records.add(id);
            kinds.add(subject.kind());
            roles.add(StoredCodes.of(subject.role()));
        }
    }

    void insert(Database database, int tenant) {
        if (records.isEmpty()) return;
        database.update(
                "insert into dataplane.record_subject (tenant_id, subject, record, kind, role) select ?,"
                        + " unnest(?::bytea[]), unnest(?::text[])::uuid, unnest(?::text[]), unnest(?::int[])",
                tenant,
                subjects.toArray(byte[][]::new),
                records.toArray(String[]::new),
                kinds.toArray(String[]::new),
                roles.toArray(Integer[]::new));
    }
}
