package eu.mandate.audit.store.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.mandate.audit.store.group.GroupCommit.ItemRefused;
import eu.mandate.audit.store.group.GroupCommit.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<List<String>> written = new CopyOnWriteArrayList<>();
    private final List<List<String>> committed = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch disk = new CountDownLatch(1);

    @Test
    void whoComesAloneIsCommittedAtOnceOnTheOwnThread() {
        var threads = new ArrayList<Thread>();
        var group = group(items -> threads.add(Thread.currentThread()));
        group.commit("a");
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void thoseWhoComeDuringAWriteAreOneGroupInTheirOrder() throws Exception {
        var group = group(this::slowly);
        var calls = calls(group, "a", "b", "c", "d");
        disk.countDown();
        for (var call : calls) call.get(5, TimeUnit.SECONDS);
        assertThat(committed).containsExactlyInAnyOrder(List.of("a"), List.of("b", "c", "d"));
    }

    @Test
    void nobodyReturnsBeforeTheCommitOfTheGroup() throws Exception {
        var group = group(items -> {
            begun.countDown();
            await(disk);
        });
        var call = CompletableFuture.runAsync(() -> group.commit("a"));
        await(begun);
        assertThat(call).isNotDone();
        disk.countDown();
        assertThatCode(() -> call.get(5, TimeUnit.SECONDS)).doesNotThrowAnyException();
    }

    @Test
    void aGroupIsWrittenWhileAnotherOneWaitsForTheDisk() throws Exception {
        var group = group(2, items -> {
            written.add(items);
            if (items.contains("a")) await(disk);
            committed.add(items);
        });
        var first = CompletableFuture.runAsync(() -> group.commit("a"));
        while (written.isEmpty()) Thread.onSpinWait();
        group.commit("b");
        assertThat(committed).containsExactly(List.of("b"));
        disk.countDown();
        first.get(5, TimeUnit.SECONDS);
    }

    @Test
    void aFailedCommitFailsEveryCallOfTheGroupAndNoOther() throws Exception {
        var group = group(items -> {
            slowly(items);
            if (items.size() > 1) throw new IllegalStateException("disk full");
        });
        var calls = calls(group, "a", "b", "c");
        disk.countDown();
        assertThatCode(() -> calls.get(0).get(5, TimeUnit.SECONDS)).doesNotThrowAnyException();
        for (var call : calls.subList(1, 3)) {
            assertThatCode(() -> call.get(5, TimeUnit.SECONDS)).hasRootCauseMessage("disk full");
        }
        assertThatCode(() -> group.commit("d")).doesNotThrowAnyException();
    }

    @Test
    void anErrorIsNoCommit() {
        var group = group(items -> {
            throw new AssertionError("not an exception");
        });
        assertThatCode(() -> group.commit("a")).isInstanceOf(AssertionError.class);
    }

    @Test
    void anItemThatIsRefusedFailsItsOwnCallOnly() throws Exception {
        var group = group(items -> {
            if (items.contains("bad")) throw new ItemRefused(new IllegalArgumentException("another tenant's"));
            slowly(items);
        });
        var calls = calls(group, "a", "bad", "c");
        disk.countDown();
        calls.get(0).get(5, TimeUnit.SECONDS);
        calls.get(2).get(5, TimeUnit.SECONDS);
        assertThatCode(() -> calls.get(1).get(5, TimeUnit.SECONDS)).hasRootCauseMessage("another tenant's");
        assertThat(committed).containsExactlyInAnyOrder(List.of("a"), List.of("c"));
    }

    @Test
    void oneWhoIsInterruptedWhileWaitingLeavesTheQueueAndFails() throws Exception {
        var group = group(this::slowly);
        var first = CompletableFuture.runAsync(() -> group.commit("a"));
        await(begun);
        var failure = new CompletableFuture<Throwable>();
        var second = new Thread(() -> {
            try {
                group.commit("b");
                failure.complete(null);
            } catch (IllegalStateException expected) {
                failure.complete(Thread.currentThread().isInterrupted() ? expected : null);
            }
        });
        second.start();
        awaitWaiting(second);
        second.interrupt();
        assertThat(failure.get(5, TimeUnit.SECONDS)).hasRootCauseInstanceOf(InterruptedException.class);
        disk.countDown();
        first.get(5, TimeUnit.SECONDS);
        assertThat(written).containsExactly(List.of("a"));
    }

    @Test
    void moreThanTheQueueHoldsAreRefused() throws Exception {
        var group = new GroupCommit<>(this::slowly, new Limits(1, 10, 1, PATIENCE));
        var calls = calls(group, "a", "b", "c");
        assertThatIllegalStateException().isThrownBy(() -> group.commit("d")).withMessage("too many wait");
        disk.countDown();
        for (var call : calls) call.get(5, TimeUnit.SECONDS);
    }

    @Test
    void nobodyWaitsLongerThanAllowed() throws Exception {
        var group = new GroupCommit<>(this::slowly, new Limits(1, 10, 10, Duration.ofMillis(50)));
        var first = CompletableFuture.runAsync(() -> group.commit("a"));
        await(begun);
        assertThatIllegalStateException()
                .isThrownBy(() -> group.commit("b"))
                .withRootCauseInstanceOf(IllegalStateException.class)
                .havingRootCause()
                .withMessage("no transaction ended in time");
        disk.countDown();
        first.get(5, TimeUnit.SECONDS);
        assertThat(written).containsExactly(List.of("a"));
    }

    @Test
    void theEndWaitsForThoseWhoWereTakenAndTakesNobodyMore() throws Exception {
        var group = group(this::slowly);
        var calls = calls(group, "a", "b");
        var end = new Thread(() -> close(group));
        end.start();
        awaitWaiting(end);
        assertThatIllegalStateException().isThrownBy(() -> group.commit("c")).withMessage("nothing more is taken");
        disk.countDown();
        end.join(5_000);
        assertThat(end.isAlive()).isFalse();
        for (var call : calls) call.get(5, TimeUnit.SECONDS);
        assertThat(committed).containsExactlyInAnyOrder(List.of("a"), List.of("b"));
    }

    private GroupCommit<String> group(GroupCommit.Writer<String> writer) {
        return group(1, writer);
    }

    private GroupCommit<String> group(int transactions, GroupCommit.Writer<String> writer) {
        return new GroupCommit<>(writer, new Limits(transactions, 10, 10, PATIENCE));
    }

    /** The first group is written only when the disk lets it. */
    private void slowly(List<String> items) {
        written.add(items);
        begun.countDown();
        await(disk);
        committed.add(items);
    }

    /** Calls one after the other: the first one writes, the others wait in this order. */
    private List<CompletableFuture<Void>> calls(GroupCommit<String> group, String... items) {
        var calls = new ArrayList<CompletableFuture<Void>>();
        for (var item : items) {
            var call = new CompletableFuture<Void>();
            var thread = new Thread(() -> {
                try {
                    group.commit(item);
                    call.complete(null);
                } catch (RuntimeException failed) {
                    call.completeExceptionally(failed);
                }
            });
            thread.start();
            awaitWaiting(thread);
            calls.add(call);
        }
        return calls;
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void close(GroupCommit<String> group) {
        try {
            group.close();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
