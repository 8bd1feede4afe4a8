package eu.mandate.cli.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.entry.EntryBytes;
import eu.mandate.audit.domain.entry.LogEntry;
import eu.mandate.audit.domain.entry.LogId;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.export.Anchor;
import eu.mandate.audit.domain.export.LogExport;
import eu.mandate.audit.domain.export.LogExport.Stated;
import eu.mandate.audit.domain.note.Checkpoint;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.tree.CompactRange;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.InclusionProof;
import eu.mandate.verifier.Verifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A log much larger than the memory it is verified in; {@code -Dverification.entries=1000000} makes it as large as a real
 * one.
 */
class ConstantMemoryTest {

    private static final int ENTRIES = Integer.getInteger("verification.entries", 40_000);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aFileLargerThanTheHeapIsVerified() throws IOException, InterruptedException {
        var file = folder.resolve("large.mandatelog");
        write(file);
        assertThat(Files.size(file)).isGreaterThan(20_000_000L * ENTRIES / 40_000);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Path.of(Verifier.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx12m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes,
                        "eu.mandate.verifier.Main",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("entries             " + ENTRIES);
    }

    private static void write(Path file) throws IOException {
        var tree = new CompactRange();
        for (var index = 0; index < ENTRIES; index++) {
            tree.append(Hash.leaf(entry(index, detail(index))));
        }
        var head = new TenantHead(LogId.of(new byte[32]), ENTRIES, tree.root(), null);
        var note =
                SignedNote.sign(new Checkpoint(WrittenLog.ORIGIN, 1, head.leaf()).noteText(), List.of(WrittenLog.KEY));
        var anchor = new Anchor(head, new InclusionProof(0, 1, List.of()), List.of(WrittenLog.KEY.verifier()), note);
        try (var out = Files.newOutputStream(file)) {
            var export = new LogExport(out, new Stated("acme", 1), anchor);
            for (var index = 0; index < ENTRIES; index++) {
                export.entry(entry(index, detail(index)), detail(index));
            }
            export.head(0, head);
            export.end();
        }
    }

    private static Commitment detail(int index) {
        return new Commitment(new byte[32], ("{\"number\":\"" + index + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] entry(int index, Commitment detail) {
        return EntryBytes.write(new LogEntry(
                new UUID(0x0193_90a0_0000_7000L + index, index),
                START.plusSeconds(index),
                Hash.EMPTY_ROOT,
                "LEGAL",
                null,
                "agreement-read",
                "agreement",
                Hash.EMPTY_ROOT,
                "ALLOWED",
                null,
                null,
                "7",
                detail.hash()));
    }
}
