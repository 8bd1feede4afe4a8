package eu.mandate.dataplane.domain.event;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Records came in. Entries tell numbers, codes and ids, never what a record holds. */
public sealed interface TakingEvent extends DomainEvent {

    /** The record, or null when several are meant. */
    UUID id();

    @Override
    default ObjectReference object() {
        return new ObjectReference("record", id() == null ? null : id().toString());
    }

    /**
     * One record came in.
     *
     * @param effect whether it was new, or what it did to the one that was there
     */
    record RecordTaken(UUID id, CallBasis basis, String effect) implements TakingEvent {
        @Override
        public Map<String, String> facts() {
            return basis.with("effect", effect);
        }
    }

    /** Several records came in, or were refused. */
    record RecordsTaken(TakenFigures figures) implements TakingEvent {
        @Override
        public UUID id() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            return figures.facts();
        }
    }

    /** Content came in that only the caller's session shows. */
    record SessionContentTaken(UUID id, CallBasis basis) implements TakingEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("session-content", id.toString());
        }

        @Override
        public Map<String, String> facts() {
            return basis.facts();
        }
    }

    /** The caller looked at one content of the own session. */
    record SessionContentRead(UUID id, CallBasis basis) implements TakingEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("session-content", id.toString());
        }

        @Override
        public Map<String, String> facts() {
            return basis.facts();
        }
    }

    /** The caller looked at which contents the own session has. */
    record SessionContentsListed(int count) implements TakingEvent {
        @Override
        public UUID id() {
            return null;
        }

        @Override
        public ObjectReference object() {
            return ObjectReference.all("session-content");
        }

        @Override
        public Map<String, String> facts() {
            return new TreeMap<>(Map.of("count", Integer.toString(count)));
        }
    }
}
