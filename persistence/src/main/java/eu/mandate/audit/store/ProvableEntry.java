package eu.mandate.audit.store;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.entry.EntryBytes;
import eu.mandate.audit.domain.entry.LogEntry;
import eu.mandate.audit.domain.entry.References;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is added to an entry so that it can be proven: its bytes, and the detail they commit to.
 *
 * @param detail identifiers, facts and the number of the request; null when there are none
 */
record ProvableEntry(byte[] bytes, Commitment detail) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9/_-]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    static ProvableEntry of(AuditEntry entry, References references) {
        var json = detail(entry);
        var detail = json == null ? null : Commitment.to(json, RANDOM);
        var bytes = EntryBytes.write(new LogEntry(
                entry.id(),
                entry.occurredAt().truncatedTo(ChronoUnit.MICROS),
                entry.actor() == null ? null : references.actor(entry.actor()),
                blankAsNone(entry.actorRole()),
                entry.credential() == null ? null : references.credential(entry.credential()),
                entry.action(),
                entry.objectType(),
                entry.objectId() == null ? null : references.object(entry.objectId()),
                entry.outcome(),
                entry.reason(),
                purpose(entry.facts()),
                policy(entry.facts()),
                detail == null ? null : detail.hash()));
        return new ProvableEntry(bytes, detail);
    }

    byte[] salt() {
        return detail == null ? null : detail.salt();
    }

    byte[] detailBytes() {
        return detail == null ? null : detail.detail();
    }

    /** What for: it says nothing about anybody, and stays when the facts are erased. */
    private static String purpose(Map<String, String> facts) {
        return matching(CODE, facts.get("purpose"));
    }

    /** The revision of what was in force, or else the instruction it rests on. */
    private static String policy(Map<String, String> facts) {
        return matching(NUMBER, facts.getOrDefault("policy", facts.get("instruction")));
    }

    private static String matching(Pattern form, String value) {
        return value != null && form.matcher(value).matches() ? value : null;
    }

    private static String blankAsNone(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** What can be erased of an entry, as canonical JSON; null when there is nothing. */
    static byte[] detail(AuditEntry entry) {
        if (nothing(entry)) return null;
        var text = new StringWriter();
        try (var json = Facts.JSON.createGenerator(text)) {
            json.writeStartObject();
            add(json, "actor", entry.actor());
            add(json, "credential", entry.credential());
            if (!entry.facts().isEmpty()) {
                json.writeStartObject("facts");
                Facts.sorted(entry.facts()).forEach(json::write);
                json.writeEnd();
            }
            add(json, "object", entry.objectId());
            add(json, "request", entry.requestId());
            json.writeEnd();
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean nothing(AuditEntry entry) {
        return entry.actor() == null
                && entry.credential() == null
                && entry.facts().isEmpty()
                && entry.objectId() == null
                && entry.requestId() == null;
    }

    private static void add(JsonGenerator json, String name, Object value) {
        if (value != null) json.write(name, value.toString());
    }
}
