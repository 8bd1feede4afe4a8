package eu.mandate.dataplane.domain.event;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Personal data was looked at, told or put right. Each entry says by which purpose and on what it rested. */
public sealed interface ReadingEvent extends DomainEvent {

    /** What the call rested on. */
    CallBasis basis();

    /** The record, or null when several are meant. */
    default UUID id() {
        return null;
    }

    @Override
    default ObjectReference object() {
        return new ObjectReference("record", id() == null ? null : id().toString());
    }

    @Override
    default Map<String, String> facts() {
        return basis().facts();
    }

    /** A page of records was shown. */
    record RecordsListed(CallBasis basis, int count, ShownFields shown) implements ReadingEvent {
        @Override
        public Map<String, String> facts() {
            return ReadingEvent.listed(basis, count, shown);
        }
    }

    /** Records of one person were looked up; whose is not told. */
    record SubjectRecordsListed(CallBasis basis, int count, ShownFields shown) implements ReadingEvent {
        @Override
        public Map<String, String> facts() {
            return ReadingEvent.listed(basis, count, shown);
        }
    }

    private static Map<String, String> listed(CallBasis basis, int count, ShownFields shown) {
        var facts = new TreeMap<>(basis.with("count", count));
        facts.put(ShownFields.FACT, shown.text());
        return facts;
    }

    /** One record was shown, sensitive fields masked. */
    record RecordRead(UUID id, CallBasis basis, ShownFields shown) implements ReadingEvent {
        @Override
        public Map<String, String> facts() {
            return basis.with(ShownFields.FACT, shown.text());
        }
    }

    /**
     * Sensitive fields of a record were shown unmasked.
     *
     * @param why in the words of the reader; a detail that can be erased
     */
    record RecordUnmasked(UUID id, CallBasis basis, ShownFields shown, String why) implements ReadingEvent {
        @Override
        public Map<String, String> facts() {
            var facts = new TreeMap<>(basis.with("why", why));
            facts.put(ShownFields.FACT, shown.text());
            return facts;
        }
    }

    /** Records were counted. */
    record RecordsCounted(CallBasis basis) implements ReadingEvent {}

    /** Figures about groups of records were told. */
    record RecordFiguresRead(CallBasis basis, String groupBy, int groups) implements ReadingEvent {
        @Override
        public Map<String, String> facts() {
            var facts = new TreeMap<>(basis.with("group-by", groupBy));
            facts.put("count", Integer.toString(groups));
            return facts;
        }
    }

    /** The organisation was told how its people use the service. */
    record UsageReported(CallBasis basis, String report, int count) implements ReadingEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("usage-report");
        }

        @Override
        public Map<String, String> facts() {
            var facts = new TreeMap<>(basis.with("report", report));
            facts.put("count", Integer.toString(count));
            return facts;
        }
    }

    /**
     * Values of a record were put right.
     *
     * @param why sensitive ones had to be, in the words of who did; a detail that can be erased; null when none of them is
     */
    record RecordCorrected(UUID id, CallBasis basis, String fields, String why) implements ReadingEvent {
        @Override
        public Map<String, String> facts() {
            var facts = new TreeMap<>(basis.with("fields", fields));
            if (why != null) facts.put("why", why);
            return facts;
        }
    }

    /** A correction was withdrawn: the word of the source holds again. */
    record CorrectionWithdrawn(UUID id, CallBasis basis, String fields) implements ReadingEvent {
        @Override
        public Map<String, String> facts() {
            return basis.with("fields", fields);
        }
    }
}
