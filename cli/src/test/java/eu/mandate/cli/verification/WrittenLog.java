package eu.mandate.cli.verification;

import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.entry.EntryBytes;
import eu.mandate.audit.domain.entry.LogEntry;
import eu.mandate.audit.domain.entry.LogId;
import eu.mandate.audit.domain.entry.References;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.export.Anchor;
import eu.mandate.audit.domain.export.LogExport;
import eu.mandate.audit.domain.export.LogExport.Stated;
import eu.mandate.audit.domain.note.Checkpoint;
import eu.mandate.audit.domain.note.NoteKey;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.tree.CompactRange;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.HashSource;
import eu.mandate.audit.domain.tree.InclusionProof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A tenant's log and the cell's log around it, in memory, made with the writer's code. The same seed makes the same log;
 * the cell's log also has leaves of other tenants.
 */
final class WrittenLog {
    static final String ORIGIN = "log.example/cell/1";
    static final NoteKey KEY = key(1);

    /** One entry with what belongs to it; the commitment is null where there is no detail, or none any more. */
    record Written(byte[] entry, Commitment detail) {}

    /** A head that was recorded. */
    record Recorded(long cellIndex, TenantHead head) {}

    final List<Written> entries = new ArrayList<>();
    final List<Recorded> heads = new ArrayList<>();
    final List<Hash> leaves = new ArrayList<>();
    final List<Hash> cell = new ArrayList<>();
    List<NoteKey> keys = List.of(KEY);

    private final Random random;
    private final LogId id;
    private final References references = new References(new byte[32]);

    WrittenLog(long seed) {
        random = new Random(seed);
        id = LogId.of(bytes(32));
    }

    /** Keys of the same name, one for each filling. */
    static NoteKey key(int filling) {
        return NoteKey.generate(ORIGIN, new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                Arrays.fill(bytes, (byte) filling);
            }
        });
    }

    /** The log that most tests look at: details, an erased one, heads at several sizes. */
    static WrittenLog small() {
        var log = new WrittenLog(7);
        log.append(true).append(false).record();
        log.append(true).append(true).append(false).record();
        log.append(false).record();
        log.erase(0).append(true).record();
        return log;
    }

    /** As little as has everything in it. */
    static WrittenLog tiny() {
        var log = new WrittenLog(11);
        log.append(true).append(true).record();
        return log.erase(0).record();
    }

    /** An entry, with or without a detail. */
    WrittenLog append(boolean detailed) {
        return append("agreement-read", null, detailed ? "{\"number\":\"" + entries.size() + "\"}" : null);
    }

    /** An entry whose detail is so long. */
    WrittenLog append(int length) {
        return append("agreement-read", null, "{\"number\":\"" + "7".repeat(length) + "\"}");
    }

    private WrittenLog append(String action, Hash object, String json) {
        var detail = json == null ? null : new Commitment(bytes(32), json.getBytes(StandardCharsets.UTF_8));
        var entry = new LogEntry(
                new UUID(0x0193_90a0_0000_7000L + entries.size(), random.nextLong()),
                Instant.parse("2026-03-01T12:00:00Z").plusMillis(entries.size()),
                references.actor(new UUID(1, random.nextInt(3))),
                "LEGAL",
                null,
                action,
                "agreement",
                object,
                "ALLOWED",
                null,
                null,
                "7",
                detail == null ? null : detail.hash());
        var bytes = EntryBytes.write(entry);
        entries.add(new Written(bytes, detail));
        leaves.add(Hash.leaf(bytes));
        return this;
    }

    /** Erases a detail, and logs that. */
    WrittenLog erase(int index) {
        var erased = entries.get(index);
        entries.set(index, new Written(erased.entry(), null));
        var entry = EntryBytes.read(erased.entry());
        var id = entry.id().toString();
        return append(LogEntry.DETAIL_REDACTED, references.object(id), "{\"facts\":{},\"object\":\"" + id + "\"}");
    }

    /** Records the head as it is now in the cell's log, between leaves of others. */
    WrittenLog record() {
        cell.add(Hash.leaf(bytes(10)));
        var previous = heads.isEmpty() ? null : heads.get(heads.size() - 1).cellIndex();
        var head = new TenantHead(id, leaves.size(), root(leaves), previous);
        heads.add(new Recorded(cell.size(), head));
        cell.add(head.leaf());
        cell.add(Hash.leaf(bytes(10)));
        return this;
    }

    SignedNote note() {
        return note(cell.size());
    }

    /** The note of an earlier size of the cell's log. */
    SignedNote note(int size) {
        return SignedNote.sign(new Checkpoint(ORIGIN, size, root(cell.subList(0, size))).noteText(), keys);
    }

    Anchor anchor() {
        var last = heads.get(heads.size() - 1);
        var proof = InclusionProof.of(source(cell), last.cellIndex(), cell.size());
        return new Anchor(
                last.head(), proof, keys.stream().map(NoteKey::verifier).toList(), note());
    }

    /** The whole file. */
    String export() {
        try {
            var out = new ByteArrayOutputStream();
            var export = new LogExport(out, new Stated("acme", 1), anchor());
            var next = heads.iterator();
            var head = next.next();
            for (var index = 0; index < entries.size(); index++) {
                var written = entries.get(index);
                if (written.detail() == null) {
                    export.entry(written.entry());
                } else {
                    export.entry(written.entry(), written.detail());
                }
                if (head.head().size() == index + 1) {
                    export.head(head.cellIndex(), head.head());
                    head = next.hasNext() ? next.next() : head;
                }
            }
            export.end();
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static HashSource source(List<Hash> leaves) {
        return new HashSource() {
            @Override
            public Hash hash(int height, long index) {
                return height == 0
                        ? leaves.get((int) index)
                        : Hash.node(hash(height - 1, 2 * index), hash(height - 1, 2 * index + 1));
            }
        };
    }

    static Hash root(List<Hash> leaves) {
        return CompactRange.of(leaves.size(), source(leaves)).root();
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
