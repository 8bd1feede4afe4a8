package eu.mandate.approval.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.UUID;

/**
 * What happened to requests for approval. An approval is recorded by what is done with it, see {@link Approvable#carryOut}.
 * Subjects and payloads stay out: they may hold personal data.
 */
public sealed interface ApprovalEvent extends DomainEvent {

    /** The request concerned, or null when all are meant. */
    UUID request();

    @Override
    default ObjectReference object() {
        return new ObjectReference(
                "approval", request() == null ? null : request().toString());
    }

    /** Somebody asked for a second person's approval. */
    record ApprovalRequested(UUID request, String kind) implements ApprovalEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind);
        }
    }

    /** A second person declined. */
    record ApprovalDeclined(UUID request) implements ApprovalEvent {}

    /** The person who asked took it back. */
    record ApprovalWithdrawn(UUID request) implements ApprovalEvent {}

    /** One request was looked at. */
    record ApprovalRead(UUID request) implements ApprovalEvent {}

    /** Requests were looked at. */
    record ApprovalsListed() implements ApprovalEvent {
        @Override
        public UUID request() {
            return null;
        }
    }
}
