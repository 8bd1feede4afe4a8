package eu.mandate.job.service;

import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;

import eu.mandate.job.domain.BusinessClockMoved;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.service.Clocks;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Business time on installations that let tests move it; elsewhere both calls answer that there is no such thing. */
@Stateless
@RolesAllowed({OPERATIONS, INSTALLATION_ADMIN})
public class ClockService {
    @Inject
    Clocks clocks;

    @Inject
    Event<DomainEvent> events;

    /**
     * Business time now.
     *
     * @throws Refusal NOT_FOUND where the clock is not settable
     */
    @Unrecorded("the time of day is no personal data")
    public Instant now() {
        if (!clocks.settable()) {
            throw Refusal.notFound("clock", "business");
        }
        return clocks.business().instant();
    }

    /**
     * Moves business time, forward or back; answers the new time.
     *
     * @throws Refusal NOT_FOUND where the clock is not settable
     */
    public Instant moveTo(Instant instant) {
        clocks.moveTo(instant);
        events.fire(new BusinessClockMoved(instant));
        return clocks.business().instant();
    }
}
