package eu.mandate.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. Zone UTC. */
public final class MovableClock extends Clock {

    private Instant now;

    private MovableClock(Instant now) {
        this.now = now;
    }

    /** A clock that shows the given instant, in ISO 8601, for example {@code 2026-03-01T09:00:00Z}. */
    public static MovableClock at(String instant) {
        return new MovableClock(Instant.parse(instant));
    }

    /** Moves the clock forward, or backward when the step is negative. */
    public void move(Duration step) {
        now = now.plus(step);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Refuses: one test, one clock, one zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this clock shows UTC only");
    }
}
