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

/** Makes rows of accepted records, one after the other, so that only their texts are kept meanwhile. */
@ApplicationScoped
public class Preparation {
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

    /** Rows of one delivery. */
    public final class Prepared {
        private final Categories categories;
        private final Sealing sealing = secrets.sealing();
        private final Fingerprint fingerprint = secrets.fingerprint();
        private final Map<String, Integer> systems = new HashMap<>();
        private final List<IngestRow> rows = new ArrayList<>();
        private int edition;

        Prepared(ServiceProfile profile) {
            categories = new Categories(profile);
        }

        /** One record more; all of one delivery were let through under the same version of the profile. */
        public void add(AcceptedRecord record) {
            if (rows.isEmpty()) {
                var version = record.profile();
                edition = numbers.editions(Set.of(version)).get(version);
            }
            var sealed = categories.sealed(record.category());
            var open = IngestRow.open(record.values(), sealed);
            var secret = IngestRow.secret(record.values(), sealed);
            rows.add(new IngestRow(
                    rows.size(),
                    TimeOrderedId.next(clock),
                    system(record.system()),
                    record.withoutValues(),
                    open,
                    secret,
                    fingerprint.of(record, open, secret)));
        }

        private int system(String name) {
            var known = systems.get(name);
            if (known != null) return known;
            systems.putAll(numbers.systems(Set.of(name)));
            return systems.get(name);
        }

        List<IngestRow> rows() {
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
