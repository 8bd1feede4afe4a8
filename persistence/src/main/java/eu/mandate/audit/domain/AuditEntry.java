package eu.mandate.audit.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One entry of a tenant's audit log: identifiers and facts, never personal data, because an entry can neither be
 * corrected nor erased.
 *
 * @param id version 7 UUID, which also gives the order of the log
 * @param occurredAt real time, milliseconds
 * @param actor user, or null for the platform itself and for unknown callers
 * @param actorRole comma-separated role names, or null
 * @param credential API token, or null in a browser session
 * @param action kebab-case name of the event, or of the refused operation
 * @param objectType kebab-case kind of the thing
 * @param objectId its public identifier, or null
 * @param outcome {@link #ALLOWED} or the name of the refusal's code
 * @param reason the refusal's reason, or null
 * @param requestId what the client was told as the request's number, or null in jobs
 * @param facts further facts, possibly empty
 */
public record AuditEntry(
        UUID id,
        Instant occurredAt,
        UUID actor,
        String actorRole,
        UUID credential,
        String action,
        String objectType,
        String objectId,
        String outcome,
        String reason,
        String requestId,
        Map<String, String> facts) {
    /** Outcome of everything that was done. */
    public static final String ALLOWED = "ALLOWED";

    public AuditEntry {
        requireNonNull(id, "id");
        requireNonNull(occurredAt, "occurredAt");
        requireNonNull(action, "action");
        requireNonNull(objectType, "objectType");
        requireNonNull(outcome, "outcome");
        facts = Map.copyOf(facts);
    }
}
