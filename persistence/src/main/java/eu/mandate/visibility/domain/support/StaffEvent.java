package eu.mandate.visibility.domain.support;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What happened around the vendor's people and their accesses, in the vendor's own log. */
public sealed interface StaffEvent extends DomainEvent {

    /** Undertaking, guidelines and training of a person were recorded. */
    record StaffStandingRecorded(UUID person, StaffBond bond) implements StaffEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("member", person.toString());
        }

        @Override
        public Map<String, String> facts() {
            var facts = new TreeMap<String, String>();
            put(facts, "undertaking-until", bond.undertakingUntil());
            put(facts, "guidelines", bond.guidelines());
            put(facts, "training-until", bond.trainingUntil());
            return facts;
        }

        private static void put(Map<String, String> facts, String name, Object value) {
            if (value != null) facts.put(name, value.toString());
        }
    }

    /** Standings were looked at. */
    record StaffStandingsListed() implements StaffEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("member");
        }
    }

    /** What people were refused in a month was looked at. */
    record StaffAttemptsRead() implements StaffEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("member");
        }
    }

    /** New guidelines are in force: whoever has not acknowledged them sees nothing any more. */
    record StaffGuidelinesIssued(String edition) implements StaffEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("staff-guidelines", edition);
        }
    }

    /** An access to a customer's records was asked for. */
    record SupportAccessOrdered(UUID access, String tenant, String ticket) implements StaffEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("support-access", access.toString());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("tenant", tenant, "ticket", ticket);
        }
    }

    /** The person who asked wants it to end. */
    record SupportAccessEndOrdered(UUID access, String tenant) implements StaffEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("support-access", access.toString());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("tenant", tenant);
        }
    }

    /** The person hands the access on to a colleague, who has another one from now on. */
    record SupportAccessHandOnOrdered(UUID access, String tenant, UUID next) implements StaffEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("support-access", access.toString());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("tenant", tenant, "next", next.toString());
        }
    }

    /** The person looked at the names of colleagues who might take an access over. */
    record SupportColleaguesListed(UUID access) implements StaffEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("support-access", access.toString());
        }
    }

    /** Records of a customer were read under an access; which ones stands in the customer's log. */
    record SupportAccessUsed(UUID access, String tenant) implements StaffEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("support-access", access.toString());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("tenant", tenant);
        }
    }

    /** One's own accesses were looked at. */
    record OwnSupportAccessesListed() implements StaffEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("support-access");
        }
    }
}
