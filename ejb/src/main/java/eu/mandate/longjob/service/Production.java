package eu.mandate.longjob.service;

import eu.mandate.longjob.domain.LongJobKind;
import eu.mandate.longjob.domain.LongJobOrder;
import eu.mandate.longjob.entity.LongJob;
import eu.mandate.longjob.service.format.Pieces;
import eu.mandate.longjob.service.format.RowWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One attempt at a file, from the first row on: what was read, and what of it was not stored yet. Used by one thread. */
public final class Production {
    private final LongJobOrder order;
    private final LongJobKind kind;
    private final Pieces out = new Pieces(LongJob.PIECE);
    private RowWriter writer;
    private String cursor;
    private boolean ended;
    private long rows;
    private int stored;

    Production(LongJobOrder order, LongJobKind kind) {
        this.order = order;
        this.kind = kind;
    }

    /** Reads the next rows and writes them; to be called in a transaction. */
    void goOn() {
        var slice = kind.rows(order, cursor);
        try {
            if (writer == null) writer = RowWriter.of(order.format(), out, kind.columns(order));
            for (var row : slice.items()) writer.row(row);
            if (slice.next() == null) writer.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        rows += slice.items().size();
        cursor = slice.next();
        ended = cursor == null;
    }

    /** Stores the pieces that are ready. */
    void store(LongJobFiles files) {
        var ready = ended ? out.takeAll() : out.take();
        files.add(order.id(), stored, ready);
        stored += ready.size();
    }

    /** About how many rows there will be. */
    long count() {
        return kind.count(order);
    }

    boolean ended() {
        return ended;
    }

    long rows() {
        return rows;
    }

    long size() {
        return out.size();
    }

    String sha256() {
        return out.sha256();
    }

    /** Whether nothing was read yet. */
    boolean fresh() {
        return cursor == null && !ended;
    }
}
