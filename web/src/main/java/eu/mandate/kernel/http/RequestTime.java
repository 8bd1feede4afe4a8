package eu.mandate.kernel.http;

import eu.mandate.kernel.entity.RealTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Real time for pages that show what keeps it, such as tokens; business time may be set to another day. */
@RequestScoped
public class RequestTime {
    @Inject
    @RealTime
    Clock clock;

    /** The moment of asking, in real time. */
    public Instant now() {
        return clock.instant();
    }
}
