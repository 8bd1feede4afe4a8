package eu.mandate.audit.domain.entry;

import eu.mandate.audit.domain.tree.Hash;
import java.time.Instant;
import java.util.UUID;

/**
 * What an entry of the log says, without clear personal data. Texts are not empty, not a lone hyphen, and have no control
 * characters.
 *
 * @param at microseconds, years 0 to 9999
 * @param actor reference of the user, or null
 * @param role comma-separated role names, or null
 * @param credential reference of the API token, or null
 * @param object reference of the thing the entry is about, or null
 * @param outcome {@code ALLOWED} or the code of the refusal
 * @param reason key of the refusal's reason, or null
 * @param purpose what for, or null
 * @param policy revision of the policy or number of the instruction it rests on, or null
 * @param detail commitment to the erasable detail, or null when there never was one
 */
public record LogEntry(
        UUID id,
        Instant at,
        Hash actor,
        String role,
        Hash credential,
        String action,
        String objectType,
        Hash object,
        String outcome,
        String reason,
        String purpose,
        String policy,
        Hash detail) {

    /** The action of an entry that records the erasure of another entry's detail; its object is that entry's id. */
    public static final String DETAIL_REDACTED = "audit-detail-redacted";

    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    public LogEntry {
        if (at.getEpochSecond() < FIRST || at.getEpochSecond() > LAST || at.getNano() % 1000 != 0) {
            throw new IllegalArgumentException("An entry's time has four digits of the year and microseconds: " + at);
        }
        if (id == null || action == null || objectType == null || outcome == null) {
            throw new IllegalArgumentException("An entry has an id, an action, a type of object and an outcome.");
        }
        for (var text : new String[] {role, action, objectType, outcome, reason, purpose, policy}) {
            if (text != null && !EntryBytes.isValue(text)) {
                throw new IllegalArgumentException("No value of an entry: " + text);
            }
        }
    }
}
