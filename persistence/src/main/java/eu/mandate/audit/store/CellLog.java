package eu.mandate.audit.store;

import eu.mandate.audit.domain.CellStanding;
import eu.mandate.audit.domain.CellStanding.State;
import eu.mandate.audit.domain.CheckpointChain;
import eu.mandate.audit.domain.entry.Generation;
import eu.mandate.audit.domain.note.Checkpoint;
import eu.mandate.audit.domain.note.NoteKey;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.tree.CompactRange;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.TiledHashes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The log of the cell as its sequencer sees it. Every call is one transaction of the sequencer's role, and refused when
 * somebody else holds the lease.
 */
public final class CellLog {
    /** Most entries of one round. */
    public static final int BATCH = 5_000;

    private final DataSource source;
    private final KeyFolder folder;
    private final UUID holder;
    private final Clock clock;

    /**
     * @param source of the sequencer's role
     * @param holder of the lease: this process
     * @param clock real time
     */
    public CellLog(DataSource source, KeyFolder folder, UUID holder, Clock clock) {
        this.source = source;
        this.folder = folder;
        this.holder = holder;
        this.clock = clock;
    }

    /** Which entries a round takes up. */
    public enum Round {
        /** The next ones behind the cursor. */
        NEXT,
        /** Those of the last day that the cursor passed over. */
        SWEEP,
        /** All that the cursor passed over. */
        FULL_SWEEP
    }

    /**
     * How many entries found their place; 0 also when another process holds the lease. A quiet cell is looked at without
     * writing anything.
     */
    public int round(Round kind) {
        return CellTransaction.run(source, transaction -> {
            if (kind == Round.NEXT) {
                inOrder(transaction);
                if (quiet(transaction)) return 0;
            }
            return CellRow.taken(transaction, holder)
                    .map(cell -> sequence(transaction, cell, kind))
                    .orElse(0);
        });
    }

    /**
     * What waits stands at the end of the index of the order. The planner, who does not know where the cursor is, takes a
     * third of all entries for waiting, and would read the whole table ten times a second.
     */
    private static void inOrder(CellTransaction transaction) {
        transaction.query(
                "select set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)",
                row -> row.getString(1));
    }

    private boolean quiet(CellTransaction transaction) {
        return transaction
                .query(
                        "select coalesce(holder = ? and lease_ends > clock_timestamp() + interval '5 second', false)"
                                + " and " + PendingEntry.FIRST_BEHIND_CURSOR + " is null from audit.cell c",
                        row -> row.getBoolean(1),
                        holder)
                .get(0);
    }

    private static int sequence(CellTransaction transaction, CellRow cell, Round kind) {
        var pending = switch (kind) {
            case NEXT -> PendingEntry.behindCursor(transaction, cell.cursorTransaction(), cell.cursorEntry(), BATCH);
            case SWEEP -> PendingEntry.leftBehind(transaction, 1, BATCH);
            case FULL_SWEEP -> PendingEntry.leftBehind(transaction, 0, BATCH);
        };
        if (pending.isEmpty()) return 0;
        var growth = new CellGrowth(transaction, cell);
        new TenantGrowth(transaction, growth).append(pending);
        growth.store();
        if (kind == Round.NEXT) {
            var last = pending.get(pending.size() - 1);
            transaction.update(
                    "update audit.cell set cursor_tx = ?::xid8, cursor_entry = ?", last.transaction(), last.id());
        }
        return pending.size();
    }

    /**
     * Begins the log of a new installation, and says how it stands to the last published note.
     *
     * @param installation name of the log, such as the host people use; without effect when it has one
     */
    public CellStanding open(String installation) {
        return CellTransaction.run(source, transaction -> {
            if (folder.lastNote().isEmpty() && CellRow.read(transaction).size() == 0) begin(transaction, installation);
            forgetForeignCursor(transaction);
            return standing(transaction);
        });
    }

    private void begin(CellTransaction transaction, String installation) {
        // Two processes may begin at once; the row lets one through.
        var first =
                transaction.update("update audit.cell set installation = ? where installation is null", installation);
        if (first == 0) return;
        if (folder.signingKeys().isEmpty()) folder.makeSigningKey(installation);
        var growth = new CellGrowth(transaction, CellRow.read(transaction));
        growth.append(new Generation(1, null));
        growth.store();
    }

    /** A database that was restored into another server counts transactions anew, below the cursor. */
    private static void forgetForeignCursor(CellTransaction transaction) {
        transaction.update(
                "update audit.cell set cursor_tx = '0', cursor_entry = '00000000-0000-0000-0000-000000000000'"
                        + " where cursor_tx > pg_snapshot_xmax(pg_current_snapshot())");
    }

    /** The note comes first: what it is about was committed before, so that the row cannot be older but by being set back. */
    private CellStanding standing(CellTransaction transaction) {
        var kept = folder.lastNote();
        var cell = CellRow.read(transaction);
        if (folder.signingKeys().isEmpty()) return new CellStanding(State.WITHOUT_KEY, cell.size(), 0);
        if (kept.isEmpty() && storedNote(transaction).isEmpty()) return new CellStanding(State.SOUND, cell.size(), 0);
        return kept.flatMap(CellLog::checkpoint)
                .map(last -> standing(transaction, cell, last))
                .orElseGet(() -> new CellStanding(State.WITHOUT_NOTE, cell.size(), 0));
    }

    /** What a note says; empty for something else. */
    private static Optional<Checkpoint> checkpoint(String note) {
        try {
            return Optional.of(Checkpoint.parse(SignedNote.parse(note).text()));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static CellStanding standing(CellTransaction transaction, CellRow cell, Checkpoint last) {
        if (cell.size() < last.size()) return new CellStanding(State.BEHIND, cell.size(), last.size());
        var hashes = new TiledHashes(StoredTiles.ofCell(transaction), cell.size());
        var same = CompactRange.of(last.size(), hashes).root().equals(last.root());
        return new CellStanding(same ? State.SOUND : State.DIVERGED, cell.size(), last.size());
    }

    /**
     * Goes on from a database that was set back, as a new generation that commits to the last published note.
     *
     * @return its number
     */
    public long beginGeneration(String installation) {
        return CellTransaction.run(source, transaction -> {
            var cell = CellRow.taken(transaction, holder)
                    .orElseThrow(() -> new IllegalStateException("another process holds the lease of the cell"));
            if (cell.installation() == null) {
                transaction.update("update audit.cell set installation = ?", installation);
            }
            if (folder.signingKeys().isEmpty()) folder.makeSigningKey(installation);
            var last = folder.lastNote()
                    .filter(note -> checkpoint(note).isPresent())
                    .or(() -> storedNote(transaction))
                    .orElseThrow(() -> new IllegalStateException("no note was published"));
            var before = Long.parseLong(last.substring(0, last.indexOf('\n')).replaceFirst(".*/", ""));
            var number = Math.max(before, cell.generation()) + 1;
            var growth = new CellGrowth(transaction, cell);
            growth.append(new Generation(number, Hash.sha256(last.getBytes(StandardCharsets.UTF_8))));
            growth.store();
            sign(transaction, CellRow.read(transaction));
            return number;
        });
    }

    /** The last one in the database, for where the folder was lost. */
    private static Optional<String> storedNote(CellTransaction transaction) {
        return transaction
                .query("select note from audit.cell_checkpoint order by size desc limit 1", row -> row.getString(1))
                .stream()
                .findFirst();
    }

    /**
     * Signs the tree as it is, with all keys, unless that was done, or the tree does not go on from the last note: a database
     * can be set back while this process runs.
     */
    public CellStanding publish() {
        return CellTransaction.run(source, transaction -> {
            var standing = standing(transaction);
            var seen = CellRow.read(transaction);
            if (standing.readOnly() || seen.size() == 0 || signed(transaction, seen, names(folder.signingKeys()))) {
                return standing;
            }
            CellRow.taken(transaction, holder).ifPresent(cell -> sign(transaction, cell));
            return standing;
        });
    }

    private static String names(List<NoteKey> keys) {
        return keys.stream().map(key -> key.verifier().text()).collect(Collectors.joining("\n"));
    }

    /** Gives the lease back, so that nobody has to wait for its end. */
    public void release() {
        CellTransaction.run(
                source,
                transaction -> transaction.update(
                        "update audit.cell set lease_ends = clock_timestamp() where holder = ?", holder));
    }

    private void sign(CellTransaction transaction, CellRow cell) {
        var keys = folder.signingKeys();
        if (keys.isEmpty()) throw new IllegalStateException("no key signs the audit log");
        var names = names(keys);
        if (signed(transaction, cell, names)) return;
        var note = note(cell, keys).toString();
        folder.keepNote(note);
        link(transaction, cell.size());
        transaction.update(
                "insert into audit.cell_checkpoint (size, generation, note, keys, published_at, link)"
                        + " select ?, ?, ?, ?, ?, last_link from audit.cell"
                        + " on conflict (size) do update set generation = excluded.generation, note = excluded.note,"
                        + " keys = excluded.keys, published_at = excluded.published_at",
                cell.size(),
                cell.generation(),
                note,
                names,
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Every size is one link, however often it is signed, as it is again when the keys change: {@link CheckpointChain}. */
    private static void link(CellTransaction transaction, long size) {
        transaction.update(
                "update audit.cell set signed = ?, last_link = sha256(last_link || int8send(?)) where signed < ?",
                size,
                size,
                size);
    }

    private static boolean signed(CellTransaction transaction, CellRow cell, String keys) {
        return transaction
                        .query(
                                "select 1 from audit.cell_checkpoint where size = ? and generation = ? and keys = ?",
                                row -> row.getInt(1),
                                cell.size(),
                                cell.generation(),
                                keys)
                        .size()
                == 1;
    }

    private static SignedNote note(CellRow cell, List<NoteKey> keys) {
        var root = cell.tree().root();
        return SignedNote.sign(new Checkpoint(cell.origin(), cell.size(), root).noteText(), keys);
    }
}
