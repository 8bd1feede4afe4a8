package eu.mandate.audit.domain.export;

import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.entry.EntryBytes;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.tree.Hash;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Writes a tenant's whole log as one file, form {@code mandate-log/v1}, in one pass: the header, then {@link #entry} for
 * each entry in order and {@link #head} after the entry at whose size the head was recorded, then {@link #end}. It writes
 * what it is given; finding out whether that is the truth is the verifier's part.
 */
public final class LogExport {
    private static final Base64.Encoder BASE64 = Base64.getEncoder();
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final Hash headerHash;
    private long entries;

    /**
     * Writes the header.
     *
     * @param out not closed here
     * @param anchor of the head up to which entries follow
     */
    public LogExport(OutputStream out, Stated stated, Anchor anchor) throws IOException {
        this.out = new BufferedOutputStream(out, BUFFER);
        var header = header(stated, anchor).toString().getBytes(StandardCharsets.UTF_8);
        this.headerHash = Hash.sha256(header);
        this.out.write(header);
    }

    /**
     * What the header says without a proof.
     *
     * @param tenant key of the tenant
     * @param generation of the cell, from 1
     */
    public record Stated(String tenant, long generation) {
        public Stated {
            if (tenant.isBlank() || tenant.chars().anyMatch(Character::isISOControl) || generation < 1) {
                throw new IllegalArgumentException("A tenant has a key of one line, a cell a generation.");
            }
        }
    }

    private static Lines header(Stated stated, Anchor anchor) {
        var lines = new Lines("mandate-log/v1");
        lines.text("log", anchor.head().log().base64());
        lines.text("tenant", stated.tenant());
        lines.number("size", anchor.head().size());
        lines.text("root", anchor.head().root().base64());
        lines.number("generation", stated.generation());
        anchor.write(lines);
        return lines;
    }

    /** An entry that has no detail, or whose detail was erased. */
    public void entry(byte[] entry) throws IOException {
        write("E", entry);
        out.write('\n');
    }

    /** An entry with its detail. */
    public void entry(byte[] entry, Commitment detail) throws IOException {
        write("E", entry);
        out.write(' ');
        out.write(BASE64.encode(detail.salt()));
        out.write(' ');
        out.write(BASE64.encode(detail.detail()));
        out.write('\n');
    }

    private void write(String kind, byte[] entry) throws IOException {
        if (entry.length > EntryBytes.LONGEST) {
            throw new IllegalArgumentException("An entry of " + entry.length + " bytes is too long.");
        }
        out.write(kind.getBytes(StandardCharsets.US_ASCII));
        out.write(' ');
        out.write(BASE64.encode(entry));
        entries++;
    }

    /** The head that was recorded when the log had as many entries as were written so far. */
    public void head(long cellIndex, TenantHead head) throws IOException {
        out.write(("H " + cellIndex + " " + BASE64.encodeToString(head.bytes()) + "\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes the last line and hands everything on; the file is not whole without it. */
    public void end() throws IOException {
        out.write(("end " + entries + " " + headerHash.base64() + "\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
