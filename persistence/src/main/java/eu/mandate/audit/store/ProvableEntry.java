package eu.mandate.audit.store;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.entry.EntryBytes;
import eu.mandate.audit.domain.entry.LogEntry;
import eu.mandate.audit.domain.entry.References;
import eu.mandate.audit.domain.tree.Hash;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;

/**
 * What is added to an entry so that it can be proven: its bytes, the leaf, and the detail they commit to.
 *
 * @param detail identifiers, facts and the number of the request; null when there are none
 */
record ProvableEntry(byte[] bytes, Hash leaf, Commitment detail) {
    private static final SecureRandom RANDOM = new SecureRandom();

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
                null,
                null,
                detail == null ? null : detail.hash()));
        return new ProvableEntry(bytes, Hash.leaf(bytes), detail);
    }

    byte[] salt() {
        return detail == null ? null : detail.salt();
    }

    byte[] detailBytes() {
        return detail == null ? null : detail.detail();
    }

    private static String blankAsNone(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** What can be erased of an entry, as canonical JSON; null when there is nothing. */
    static byte[] detail(AuditEntry entry) {
        var json = Facts.JSON.createObjectBuilder();
        add(json, "actor", entry.actor());
        add(json, "credential", entry.credential());
        if (!entry.facts().isEmpty()) {
            var facts = Facts.JSON.createObjectBuilder();
            new TreeMap<>(entry.facts()).forEach(facts::add);
            json.add("facts", facts);
        }
        add(json, "object", entry.objectId());
        add(json, "request", entry.requestId());
        var text = json.build();
        return text.isEmpty() ? null : text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) json.add(name, value.toString());
    }
}
