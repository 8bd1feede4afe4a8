package eu.mandate.longjob.domain;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What happened to long jobs. Requests stay out: they may name people. */
public sealed interface LongJobEvent extends DomainEvent {

    /** The job concerned. */
    UUID job();

    @Override
    default ObjectReference object() {
        return new ObjectReference("long-job", job().toString());
    }

    /** Somebody ordered it. @param about codes of what it takes out, never anything of a person */
    record LongJobOrdered(UUID job, String kind, FileFormat format, Map<String, String> about) implements LongJobEvent {
        @Override
        public Map<String, String> facts() {
            var facts = new HashMap<>(about);
            facts.put("kind", kind);
            facts.put("format", format.name());
            return Map.copyOf(facts);
        }
    }

    /** It began to run, as its person, with the roles that person has now. */
    record LongJobStarted(UUID job, String kind, int attempt) implements LongJobEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind, "attempt", Integer.toString(attempt));
        }
    }

    /** Its file is there. */
    record LongJobFinished(UUID job, String kind, long rows, String sha256) implements LongJobEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind, "rows", Long.toString(rows), "sha256", sha256);
        }
    }

    /** Nothing came of it. @param refused code of the refusal, or null */
    record LongJobFailed(UUID job, LongJobFailure failure, Code refused) implements LongJobEvent {
        @Override
        public Map<String, String> facts() {
            return refused == null
                    ? Map.of("failure", failure.name())
                    : Map.of("failure", failure.name(), "code", refused.name());
        }
    }

    /** Its person wants it no more; a file that was there is deleted. */
    record LongJobCancelled(UUID job, LongJobState before) implements LongJobEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("state", before.name());
        }
    }

    /** Its file was deleted after its time. */
    record LongJobExpired(UUID job) implements LongJobEvent {}

    /** Its file was taken. */
    record LongJobFileTaken(UUID job, String kind, String sha256) implements LongJobEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind, "sha256", sha256);
        }
    }
}
