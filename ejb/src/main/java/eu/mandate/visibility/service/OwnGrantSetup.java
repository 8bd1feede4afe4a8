package eu.mandate.visibility.service;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.visibility.domain.OwnGrant;
import eu.mandate.visibility.domain.OwnGrantEvent;
import eu.mandate.visibility.store.JdbcOwnGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Keeps what members granted when an organisation begins, in the running transaction and as the bound caller. */
@ApplicationScoped
public class OwnGrantSetup {

    @Inject
    JdbcOwnGrants grants;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** A member granted it; what stands already is left alone. */
    public void give(UUID member, OwnGrant grant) {
        var number = grants.member(member).orElseThrow();
        if (grants.add(number, grant, clock.instant())) events.fire(new OwnGrantEvent.OwnGrantGiven(member, grant));
    }
}
