package eu.mandate.audit.store.group;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Commits what several threads bring at the same time together: one of them takes all who wait, hands the pen to the next,
 * writes and commits. There are only so many transactions at once, and who has the pen waits for a free one and then takes
 * along who came meanwhile. Who comes alone writes at once, alone, on the own thread. A call returns when its item is durable;
 * whatever else happens, it fails.
 *
 * @param <T> what is committed, in the order in which it was brought
 */
public final class GroupCommit<T> {
    private final Writer<T> writer;
    private final Limits limits;
    private final Semaphore transactions;
    private final ArrayDeque<Ticket<T>> waiting = new ArrayDeque<>();
    private boolean writing;
    private int inside;
    private boolean closed;

    /** Commits groups. */
    @FunctionalInterface
    public interface Writer<T> {
        /**
         * Writes a group in a transaction of its own; returns when all of it is durable.
         *
         * @throws ItemRefused when an item cannot be written, and therefore nothing was; of any other failure nobody knows
         */
        void commit(List<T> group);
    }

    /** An item of a group cannot be written and nothing of the group was: each may be tried alone. */
    public static final class ItemRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Refused for that reason. */
        public ItemRefused(Throwable cause) {
            super("an item was refused", cause);
        }
    }

    /**
     * How much may happen at once.
     *
     * @param transactions that are open at the same time
     * @param group most items of a group
     * @param queue most items that wait; who comes then is refused
     * @param patience longest wait for a turn, and for the others to end
     */
    public record Limits(int transactions, int group, int queue, Duration patience) {}

    private enum Turn {
        DONE,
        WRITE
    }

    private static final class Ticket<T> {
        private final T item;
        private final CompletableFuture<Turn> turn = new CompletableFuture<>();
        private boolean committed;
        private RuntimeException failure;

        Ticket(T item) {
            this.item = item;
        }
    }

    /** Groups that this writer writes, within these limits. */
    public GroupCommit(Writer<T> writer, Limits limits) {
        this.writer = writer;
        this.limits = limits;
        this.transactions = new Semaphore(limits.transactions());
    }

    /**
     * Commits one item.
     *
     * @throws IllegalStateException when it was not committed: it was refused, the writer failed, too many wait, it takes too
     *     long, the thread is interrupted, or nothing more is taken. Of an item whose group was being committed nobody can
     *     tell whether it will be there
     */
    public void commit(T item) {
        var ticket = new Ticket<>(item);
        var first = enter(ticket);
        try {
            if (first || turn(ticket) == Turn.WRITE) write(ticket);
        } finally {
            leave();
        }
        if (!ticket.committed) throw new IllegalStateException("not committed", ticket.failure);
    }

    /** Whether the caller writes at once; otherwise the ticket waits. */
    private synchronized boolean enter(Ticket<T> ticket) {
        if (closed) throw new IllegalStateException("nothing more is taken");
        if (waiting.size() >= limits.queue()) throw new IllegalStateException("too many wait");
        inside++;
        if (!writing) return writing = true;
        waiting.add(ticket);
        return false;
    }

    private synchronized void leave() {
        inside--;
        notifyAll();
    }

    private Turn turn(Ticket<T> ticket) {
        try {
            return ticket.turn.get(limits.patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException late) {
            return givenUp(ticket, new IllegalStateException("not committed in time", late));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return givenUp(ticket, new IllegalStateException("interrupted", interrupted));
        }
    }

    /** Who was called up to write at this very moment still does, because others wait for it. */
    private synchronized Turn givenUp(Ticket<T> ticket, IllegalStateException failure) {
        var turn = ticket.turn.getNow(null);
        if (turn != null) return turn;
        waiting.remove(ticket);
        throw failure;
    }

    private void write(Ticket<T> first) {
        var group = List.of(first);
        var permitted = false;
        try {
            try {
                permitted = permitted();
                group = group(first);
            } finally {
                next();
            }
            writer.commit(items(group));
            group.forEach(ticket -> ticket.committed = true);
        } catch (ItemRefused refused) {
            apart(group, refused);
        } catch (RuntimeException failed) {
            fail(group, failed);
        } finally {
            if (permitted) transactions.release();
            group.forEach(ticket -> ticket.turn.complete(Turn.DONE));
        }
    }

    /** The group is formed after this wait, and so takes along who came meanwhile. */
    private boolean permitted() {
        try {
            if (transactions.tryAcquire(limits.patience().toNanos(), TimeUnit.NANOSECONDS)) return true;
            throw new IllegalStateException("no transaction ended in time");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private synchronized List<Ticket<T>> group(Ticket<T> first) {
        var group = new ArrayList<Ticket<T>>();
        group.add(first);
        while (!waiting.isEmpty() && group.size() < limits.group()) group.add(waiting.remove());
        return group;
    }

    private static <T> List<T> items(List<Ticket<T>> group) {
        return group.stream().map(ticket -> ticket.item).toList();
    }

    /** Hands the pen to the one who waits longest. */
    private synchronized void next() {
        if (waiting.isEmpty()) writing = false;
        else waiting.remove().turn.complete(Turn.WRITE);
    }

    private void apart(List<Ticket<T>> group, ItemRefused refused) {
        if (group.size() == 1) {
            fail(group, refused);
            return;
        }
        for (var ticket : group) {
            try {
                writer.commit(List.of(ticket.item));
                ticket.committed = true;
            } catch (RuntimeException failed) {
                ticket.failure = failed;
            }
        }
    }

    private static <T> void fail(List<Ticket<T>> group, RuntimeException failure) {
        group.forEach(ticket -> ticket.failure = failure);
    }

    /** Takes nothing more, and waits until what was taken has ended or the patience is over. */
    public synchronized void close() throws InterruptedException {
        closed = true;
        var end = System.nanoTime() + limits.patience().toNanos();
        for (var left = limits.patience().toMillis(); inside > 0 && left > 0; ) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
    }
}
