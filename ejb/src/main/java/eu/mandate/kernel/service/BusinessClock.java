package eu.mandate.kernel.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Real time plus an offset that tests may set. The offset is kept in memory and lost with the process. */
final class BusinessClock extends Clock {
    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    BusinessClock(Clock real) {
        this.real = real;
    }

    void moveTo(Instant instant) {
        offset = Duration.between(real.instant(), instant);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }
}
