package eu.mandate.bench.verification;

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
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A tenant's log in which everything but the signing key follows from the index, written by the product's own writer. Every
 * entry has a detail like that of a read over the API: who, what about, which request.
 *
 * @param entries how many
 * @param headEvery after how many entries a head was recorded
 */
record WrittenLog(int entries, int headEvery) {
    private static final String ORIGIN = "log.example/cell/1";
    private static final LogId LOG = LogId.of(new byte[32]);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final References REFERENCES = new References(new byte[32]);
    private static final int PEOPLE = 8;
    private static final List<Hash> ACTORS = IntStream.range(0, PEOPLE)
            .mapToObj(n -> REFERENCES.actor(person(n)))
            .toList();

    /** Writes the export, and beside it the bytes that are hashed for it, each piece behind its length. */
    void write(Path export, Path hashed) throws IOException {
        var heads = heads();
        try (var out = Files.newOutputStream(export);
                var pieces = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(hashed)))) {
            body(new LogExport(out, new Stated("acme", 1), anchor(heads)), heads, pieces);
        }
    }

    /** Heads of one tenant that is alone in its cell: the place in the cell is the place in this list. */
    private List<TenantHead> heads() {
        var tree = new CompactRange();
        var heads = new ArrayList<TenantHead>();
        for (int index = 0; index < entries; index++) {
            tree.append(Hash.leaf(entry(index, detail(index))));
            if (!headAfter(index)) continue;
            heads.add(new TenantHead(LOG, tree.size(), tree.root(), heads.isEmpty() ? null : heads.size() - 1L));
        }
        return heads;
    }

    private boolean headAfter(int index) {
        return (index + 1) % headEvery == 0 || index + 1 == entries;
    }

    private void body(LogExport export, List<TenantHead> heads, DataOutputStream pieces) throws IOException {
        int head = 0;
        for (int index = 0; index < entries; index++) {
            var detail = detail(index);
            var entry = entry(index, detail);
            export.entry(entry, detail);
            piece(pieces, entry);
            piece(pieces, detail.salt(), detail.detail());
            if (headAfter(index)) export.head(head, heads.get(head++));
        }
        export.end();
    }

    private static Anchor anchor(List<TenantHead> heads) {
        var leaves = heads.stream().map(TenantHead::leaf).toList();
        var cell = new CompactRange();
        leaves.forEach(cell::append);
        var key = NoteKey.generate(ORIGIN, new SecureRandom());
        var note = SignedNote.sign(new Checkpoint(ORIGIN, cell.size(), cell.root()).noteText(), List.of(key));
        var proof = InclusionProof.of(source(leaves), leaves.size() - 1, leaves.size());
        return new Anchor(heads.get(heads.size() - 1), proof, List.of(key.verifier()), note);
    }

    private static HashSource source(List<Hash> leaves) {
        return new HashSource() {
            @Override
            public Hash hash(int height, long index) {
                return height == 0
                        ? leaves.get((int) index)
                        : Hash.node(hash(height - 1, 2 * index), hash(height - 1, 2 * index + 1));
            }
        };
    }

    private static void piece(DataOutputStream pieces, byte[]... parts) throws IOException {
        int length = 0;
        for (var part : parts) length += part.length;
        pieces.writeInt(length);
        for (var part : parts) pieces.write(part);
    }

    private static Commitment detail(int index) {
        var salt = Hash.sha256(("salt " + index).getBytes(StandardCharsets.US_ASCII))
                .bytes();
        var json = "{\"actor\":\"" + person(index % PEOPLE) + "\",\"object\":\"" + new UUID(2, index)
                + "\",\"request\":\"" + new UUID(3, index) + "\"}";
        return new Commitment(salt, json.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] entry(int index, Commitment detail) {
        return EntryBytes.write(new LogEntry(
                new UUID(0x0193_90a0_0000_7000L + index, index),
                START.plusSeconds(index),
                ACTORS.get(index % PEOPLE),
                "LEGAL,PRIVACY_MANAGER",
                null,
                "agreement-read",
                "agreement",
                Hash.sha256(("object " + index).getBytes(StandardCharsets.US_ASCII)),
                "ALLOWED",
                null,
                null,
                null,
                detail.hash()));
    }

    private static UUID person(int number) {
        return new UUID(1, number);
    }
}
