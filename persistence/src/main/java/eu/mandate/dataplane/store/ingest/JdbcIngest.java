package eu.mandate.dataplane.store.ingest;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.dataplane.domain.ingest.KeptRecord;
import eu.mandate.dataplane.domain.ingest.KeptRecord.Effect;
import eu.mandate.dataplane.domain.ingest.Redelivery;
import eu.mandate.dataplane.store.ingest.Preparation.Prepared;
import eu.mandate.dataplane.store.ingest.StoredRecords.Key;
import eu.mandate.tenant.entity.ChangeJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/**
 * Keeps what was let through, ten thousand records in a few statements. A number of a system is one record: the same content again
 * changes nothing, other content is what the source says now. New records are added first, in the order of their numbers, and
 * those that were there already are locked in the same order, so that two deliveries of the same records wait for each other
 * and neither fails.
 */
@ApplicationScoped
public class JdbcIngest {
    private Preparation preparation;
    private RecordAdditions additions;
    private StoredRecords stored;
    private RecordChanges changes;
    private ChangeJournal journal;

    /** For CDI. */
    protected JdbcIngest() {}

    @Inject
    public JdbcIngest(
            Preparation preparation,
            RecordAdditions additions,
            StoredRecords stored,
            RecordChanges changes,
            ChangeJournal journal) {
        this.preparation = preparation;
        this.additions = additions;
        this.stored = stored;
        this.changes = changes;
        this.journal = journal;
    }

    /** Begins a delivery. */
    public Prepared begin(ServiceProfile profile) {
        return preparation.begin(profile);
    }

    /**
     * Keeps the records of a delivery; what became of each, in their order.
     *
     * @param redelivery which records that are there already may be brought anew, and what is told of it
     */
    public List<KeptRecord> keep(Prepared prepared, Redelivery redelivery) {
        if (prepared.rows().isEmpty()) return List.of();
        var delivery = new Delivery(prepared, redelivery);
        // Once, unless a record that stood in the way was removed before it could be locked.
        do delivery.add();
        while (delivery.change());
        journal.changed("Record");
        return Arrays.asList(delivery.kept);
    }

    /** One call's work. */
    private final class Delivery {
        private final Prepared prepared;
        private final Redelivery redelivery;
        private final TreeMap<Key, List<IngestRow>> numbered = new TreeMap<>();
        private final List<IngestRow> unnumbered = new ArrayList<>();
        private final KeptRecord[] kept;

        Delivery(Prepared prepared, Redelivery redelivery) {
            this.prepared = prepared;
            this.redelivery = redelivery;
            kept = new KeptRecord[prepared.rows().size()];
            prepared.rows().forEach(this::place);
        }

        private void place(IngestRow row) {
            var number = row.record().externalId();
            if (number == null) unnumbered.add(row);
            else {
                numbered.computeIfAbsent(new Key(row.system(), number), key -> new ArrayList<>(1))
                        .add(row);
            }
        }

        /** Adds the first of each number, where there is none. */
        void add() {
            var first = new ArrayList<IngestRow>(kept.length);
            numbered.values().forEach(rows -> first.add(rows.get(0)));
            first.addAll(unnumbered);
            unnumbered.clear();
            var added = additions.add(first, prepared.edition(), prepared.sealing());
            for (var row : first) {
                if (added.contains(row.id())) kept[row.place()] = new KeptRecord(row.id(), Effect.ADDED);
            }
            numbered.values().forEach(rows -> rows.removeIf(row -> kept[row.place()] != null));
            numbered.values().removeIf(List::isEmpty);
        }

        /** Brings the others to what was there before; true when some of it is gone. */
        boolean change() {
            if (numbered.isEmpty()) return false;
            var known = stored.lock(numbered);
            var hidden = stored.hidden(known.values(), redelivery);
            known.entrySet().removeIf(each -> hidden.contains(each.getValue().id()) && withhold(each.getKey()));
            var different = new HashSet<DeliveredRecord>();
            known.forEach((key, record) -> {
                if (numbered.get(key).stream().anyMatch(row -> record.differs(row, redelivery))) different.add(record);
            });
            stored.read(different, prepared.categories(), prepared.sealing());
            known.forEach((key, record) -> numbered.remove(key).forEach(row -> deliver(row, record)));
            var changed =
                    different.stream().filter(record -> record.changes() > 0).toList();
            changes.write(changed, prepared);
            return !numbered.isEmpty();
        }

        private boolean withhold(Key number) {
            numbered.remove(number).forEach(row -> kept[row.place()] = new KeptRecord(null, Effect.HIDDEN));
            return true;
        }

        private void deliver(IngestRow row, DeliveredRecord record) {
            var effect = record.deliver(row, prepared.categories(), redelivery);
            var refused = effect == Effect.OTHER_CATEGORY || effect == Effect.FIXED || effect == Effect.HIDDEN;
            kept[row.place()] = new KeptRecord(refused ? null : record.id(), effect);
        }
    }
}
