package eu.mandate.longjob.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
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

    /** Somebody ordered it. */
    record LongJobOrdered(UUID job, String kind, FileFormat format) implements LongJobEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind, "format", format.name());
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

    /** Nothing came of it. */
    record LongJobFailed(UUID job, LongJobFailure failure) implements LongJobEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("failure", failure.name());
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
