package eu.mandate.identity.service.guard;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One token bucket per key. The least recently used ones are forgotten first, so that made-up keys cannot fill the
 * memory.
 */
final class Buckets {

    private final int capacity;
    private final Duration refill;
    private final TimeMeter time;
    private final Map<String, Bucket> kept;

    Buckets(int capacity, Duration refill, int most, TimeMeter time) {
        this.capacity = capacity;
        this.refill = refill;
        this.time = time;
        this.kept = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Bucket of(String key) {
        return kept.computeIfAbsent(
                key,
                fresh -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, refill))
                        .build());
    }
}
