package eu.mandate.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients, each doing one thing after the other for a while; their threads stay, with what they hold. */
public final class Load implements AutoCloseable {
    private final ExecutorService threads;

    public Load(int most) {
        threads = Executors.newFixedThreadPool(most);
    }

    /** One thing, done by one client. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    /** What one client does; made on the client's own thread. */
    @FunctionalInterface
    public interface Client {
        Step open() throws Exception;
    }

    /** Steps a second, over all clients. */
    public double rate(int clients, double seconds, Client client) throws Exception {
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        var counts = new ArrayList<Future<Long>>();
        for (var i = 0; i < clients; i++) counts.add(threads.submit(steps(client, end)));
        long done = 0;
        for (var count : counts) done += count.get();
        return done * 1e9 / (System.nanoTime() - begin);
    }

    private static Callable<Long> steps(Client client, long end) {
        return () -> {
            var step = client.open();
            long count = 0;
            while (System.nanoTime() < end) {
                step.run();
                count++;
            }
            return count;
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
