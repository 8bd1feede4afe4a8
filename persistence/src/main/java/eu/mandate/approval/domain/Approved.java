package eu.mandate.approval.domain;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * What was approved.
 *
 * @param request id of the request; the event that records what was done names it
 * @param payload as it was asked for
 * @param reason in the words of the person who asked, or null
 * @param requestedBy who asked
 * @param approvedBy the second person
 */
public record Approved(UUID request, String payload, String reason, UUID requestedBy, UUID approvedBy) {
    public Approved {
        requireNonNull(request, "request");
        requireNonNull(payload, "payload");
        requireNonNull(requestedBy, "requestedBy");
        requireNonNull(approvedBy, "approvedBy");
    }
}
