package eu.mandate.kernel.service;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.entity.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The two clocks of the application, in UTC and in whole milliseconds, which is what the database gives back. Business
 * time can be moved where {@code mandate.clock.settable} allows it; real time never.
 */
@ApplicationScoped
public class Clocks {
    private final Clock real = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    private final BusinessClock business = new BusinessClock(real);

    @Inject
    @ConfigProperty(name = "mandate.clock.settable", defaultValue = "false")
    boolean settable;

    /** Business time: deadlines, periods, dates in documents. */
    @Produces
    public Clock business() {
        return business;
    }

    /** Real time: sessions, credentials, leases, the audit log. */
    @Produces
    @RealTime
    public Clock real() {
        return real;
    }

    /** Whether business time can be moved. */
    public boolean settable() {
        return settable;
    }

    /**
     * Moves business time; from there it runs on.
     *
     * @throws Refusal NOT_FOUND where the clock is not settable, as if there were no such thing
     */
    public void moveTo(Instant instant) {
        if (!settable) {
            throw Refusal.notFound("clock", "business");
        }
        business.moveTo(instant);
    }
}
