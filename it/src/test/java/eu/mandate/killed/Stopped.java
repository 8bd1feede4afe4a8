package eu.mandate.killed;

import java.util.concurrent.CompletableFuture;

/** Calls that end with the first one that gets no answer. */
final class Stopped {
    private Stopped() {}

    /** Calls again and again in a thread of its own; done when no answer came. */
    static CompletableFuture<Void> of(Runnable call) {
        var done = new CompletableFuture<Void>();
        var thread = new Thread(() -> {
            try {
                while (true) call.run();
            } catch (IllegalStateException noAnswer) {
                done.complete(null);
            } catch (RuntimeException | Error failure) {
                done.completeExceptionally(failure);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return done;
    }
}
