package eu.mandate.dataplane.domain.event;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One of the vendor's people read records under an access that the organisation approved; in the organisation's log. */
public sealed interface StaffReadingEvent extends DomainEvent {

    /** What the call rested on. */
    CallBasis basis();

    /** The access. */
    UUID access();

    /** Number of the case, incident, fault or task. */
    String ticket();

    /** A page of records was shown. */
    record StaffRecordsListed(CallBasis basis, UUID access, String ticket, int count) implements StaffReadingEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("record");
        }

        @Override
        public Map<String, String> facts() {
            var facts = StaffReadingEvent.facts(this);
            facts.put("count", Integer.toString(count));
            return facts;
        }
    }

    /** One record was shown, sensitive fields masked. */
    record StaffRecordRead(UUID id, CallBasis basis, UUID access, String ticket) implements StaffReadingEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("record", id.toString());
        }

        @Override
        public Map<String, String> facts() {
            return StaffReadingEvent.facts(this);
        }
    }

    private static Map<String, String> facts(StaffReadingEvent event) {
        var facts = new TreeMap<>(event.basis().facts());
        facts.put("support-access", event.access().toString());
        facts.put("ticket", event.ticket());
        return facts;
    }
}
