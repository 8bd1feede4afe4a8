package eu.mandate.longjob.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.longjob.domain.FileFormat;
import eu.mandate.longjob.domain.LongJobFailure;
import eu.mandate.longjob.domain.LongJobFile;
import eu.mandate.longjob.domain.LongJobOrder;
import eu.mandate.longjob.domain.LongJobState;
import eu.mandate.longjob.domain.LongJobView;
import eu.mandate.tenant.entity.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * What a person ordered: it waits, runs, and ends once. While it runs it belongs to one holder, and only that one can go on
 * with it; a holder that disappears is replaced by another, {@value #MOST_ATTEMPTS} times at most. Times are business time.
 */
@Entity
@Table(schema = "longjob", name = "long_job")
public class LongJob extends TenantOwned {

    /** How often a job is begun before it is given up. */
    public static final int MOST_ATTEMPTS = 3;

    /** Bytes of each piece of a file but the last. */
    public static final int PIECE = 256 * 1024;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Id
    @Column(name = "job_id")
    private UUID id;

    @Column(updatable = false)
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileFormat format;

    @Column(updatable = false)
    private String request;

    @Column(name = "ordered_by", updatable = false)
    private UUID orderedBy;

    @Column(name = "ordered_at", updatable = false)
    private Instant orderedAt;

    @Enumerated(EnumType.STRING)
    private LongJobState state;

    private UUID holder;
    private int attempts;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "rows_done")
    private long rowsDone;

    @Column(name = "rows_total")
    private long rowsTotal;

    private long size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private LongJobFailure failure;

    /** For JPA. */
    protected LongJob() {}

    /** A fresh order, which waits. */
    public LongJob(LongJobOrder order) {
        this.id = order.id();
        this.kind = order.kind();
        this.format = order.format();
        this.request = order.request();
        this.orderedBy = order.orderedBy();
        this.orderedAt = order.orderedAt();
        this.state = LongJobState.WAITING;
        // Never absent: the provider would bind an absent one as a text.
        this.holder = id;
    }

    /**
     * Begins an attempt, from the first row.
     *
     * @throws IllegalStateException when it has ended, or was begun too often
     */
    public void begin(UUID newHolder, Instant now) {
        if (!state.open() || exhausted()) throw new IllegalStateException("job " + id + " cannot begin");
        state = LongJobState.RUNNING;
        holder = requireNonNull(newHolder);
        attempts++;
        startedAt = requireNonNull(now);
        rowsTotal = 0;
        rowsDone = 0;
        size = 0;
    }

    /** Whether it was begun as often as it may be. */
    public boolean exhausted() {
        return attempts >= MOST_ATTEMPTS;
    }

    /** Whether this holder may go on with it. */
    public boolean heldBy(UUID somebody) {
        return state == LongJobState.RUNNING && holder.equals(somebody);
    }

    /** Whether its person has not ended it and nothing else has. */
    public boolean open() {
        return state.open();
    }

    /** Notes about how many rows there will be. */
    public void expect(long rows) {
        requireRunning();
        rowsTotal = rows;
    }

    /** Notes how far the holder is. */
    public void progress(long rows, long bytes) {
        requireRunning();
        rowsDone = rows;
        size = bytes;
    }

    /** Gives it back unharmed, as when a node stops; the attempt does not count. */
    public void giveBack() {
        requireRunning();
        state = LongJobState.WAITING;
        attempts--;
    }

    /** Ends it with its file, which is kept for the given time; now it is known how many rows there are. */
    public void finish(String hash, Duration kept, Instant now) {
        requireRunning();
        rowsTotal = rowsDone;
        sha256 = requireNonNull(hash);
        expiresAt = now.plus(kept);
        end(LongJobState.DONE, now);
    }

    /** Ends it without a file. */
    public void fail(LongJobFailure why, Instant now) {
        if (!state.open()) throw new IllegalStateException("job " + id + " has ended");
        failure = requireNonNull(why);
        end(LongJobState.FAILED, now);
    }

    /** @throws Refusal CONFLICT when there is nothing left to cancel */
    public void cancel(Instant now) {
        if (!state.open() && state != LongJobState.DONE) throw Refusal.of(Code.CONFLICT, "long-job-ended");
        end(LongJobState.CANCELLED, now);
    }

    /** Notes that its file was deleted after its time; it ended before. */
    public void expire() {
        if (state != LongJobState.DONE) throw new IllegalStateException("job " + id + " has no file");
        state = LongJobState.EXPIRED;
    }

    /**
     * Its file.
     *
     * @throws Refusal CONFLICT {@code long-job-without-file} while there is none; NOT_FOUND after its time
     */
    public LongJobFile file(Instant now) {
        var late = state == LongJobState.DONE && !now.isBefore(expiresAt);
        if (late || state == LongJobState.EXPIRED) throw Refusal.notFound("long-job-file", id);
        if (state != LongJobState.DONE) throw Refusal.of(Code.CONFLICT, "long-job-without-file");
        var pieces = (int) ((size + PIECE - 1) / PIECE);
        return new LongJobFile(id, fileName(), format.mediaType(), size, sha256, pieces);
    }

    private void requireRunning() {
        if (state != LongJobState.RUNNING) throw new IllegalStateException("job " + id + " does not run");
    }

    private void end(LongJobState how, Instant now) {
        state = how;
        endedAt = requireNonNull(now);
    }

    private String fileName() {
        return kind + "-" + STAMP.format(orderedAt) + "." + format.extension();
    }

    public UUID id() {
        return id;
    }

    public LongJobState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public UUID orderedBy() {
        return orderedBy;
    }

    /** What was ordered. */
    public LongJobOrder order() {
        return new LongJobOrder(id, kind, format, request, orderedBy, orderedAt);
    }

    /** As its person sees it. */
    public LongJobView view() {
        var there = state == LongJobState.DONE;
        return new LongJobView(
                id,
                kind,
                format,
                request,
                orderedAt,
                state,
                startedAt,
                endedAt,
                expiresAt,
                rowsDone,
                rowsTotal,
                there ? fileName() : null,
                there ? format.mediaType() : null,
                size,
                sha256,
                failure == null ? null : failure.name(),
                failure == null ? null : failure.english(),
                failure == null ? null : failure.chinese());
    }
}
