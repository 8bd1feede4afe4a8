package eu.mandate.instruction.service;

import java.time.Instant;

/**
 * An instruction that waits for a second person, as it is kept with the request.
 *
 * @param type key of its kind
 * @param payload canonical JSON
 * @param concerns key of the kind that is concerned in the end; another than {@code type} for withdrawals
 * @param effectiveFrom what the author asked for, or null for the moment of approval
 * @param basedOn number of the latest instruction about the setting when it was asked for
 * @param authorRole comma-separated names of the roles that permitted the author
 */
public record PendingInstruction(
        String type, String payload, String concerns, Instant effectiveFrom, int basedOn, String authorRole) {
    /** Key of this kind of request for approval. */
    public static final String KIND = "instruction";
}
