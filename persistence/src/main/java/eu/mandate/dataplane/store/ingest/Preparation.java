package eu.mandate.dataplane.store.ingest;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.dataplane.domain.record.AcceptedRecord;
import eu.mandate.dataplane.store.Fingerprint;
import eu.mandate.dataplane.store.Sealing;
import eu.mandate.dataplane.store.TenantSecrets;
import eu.mandate.kernel.domain.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes rows of accepted records, a piece after the other, so that only their texts are kept meanwhile. */
@ApplicationScoped
public class Preparation {
    private static final int PIECE = 1_000;

    private SourceNumbers numbers;
    private TenantSecrets secrets;
    private Clock clock;

    /** For CDI. */
    protected Preparation() {}

    @Inject
    public Preparation(SourceNumbers numbers, TenantSecrets secrets, Clock clock) {
        this.numbers = numbers;
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Begun(int place, UUID id, int system, AcceptedRecord record) {}

    /** Rows of one delivery. */
    public final class Prepared {
        private final Categories categories;
        private final Sealing sealing = secrets.sealing();
        private final Fingerprint fingerprint = secrets.fingerprint();
        private final Map<String, Integer> systems = new HashMap<>();
        private final List<Begun> begun = new ArrayList<>();
        private final List<IngestRow> rows = new ArrayList<>();
        private int count;
        private int edition;

        Prepared(ServiceProfile profile) {
            categories = new Categories(profile);
        }

        /** One record more; all of one delivery were let through under the same version of the profile. */
        public void add(AcceptedRecord record) {
            if (count == 0) {
                var version = record.profile();
                edition = numbers.editions(Set.of(version)).get(version);
            }
            begun.add(new Begun(count++, TimeOrderedId.next(clock), system(record.system()), record));
            if (begun.size() >= PIECE) write();
        }

        /** Makes the texts of a piece, on as many processors as there are. */
        private void write() {
            rows.addAll(begun.parallelStream().map(this::row).toList());
            begun.clear();
        }

        private IngestRow row(Begun each) {
            var record = each.record();
            var sealed = categories.sealed(record.category());
            var open = IngestRow.open(record.values(), sealed);
            var secret = IngestRow.secret(record.values(), sealed);
            var content = fingerprint.of(record, open, secret);
            return new IngestRow(each.place(), each.id(), each.system(), record.withoutValues(), open, secret, content);
        }

        private int system(String name) {
            var known = systems.get(name);
            if (known != null) return known;
            systems.putAll(numbers.systems(Set.of(name)));
            return systems.get(name);
        }

        List<IngestRow> rows() {
            write();
            return rows;
        }

        /** Number of the version of the profile. */
        int edition() {
            return edition;
        }

        Categories categories() {
            return categories;
        }

        Sealing sealing() {
            return sealing;
        }
    }

    /** @param profile under which the records are let through */
    Prepared begin(ServiceProfile profile) {
        return new Prepared(profile);
    }
}
