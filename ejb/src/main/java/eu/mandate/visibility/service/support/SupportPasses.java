package eu.mandate.visibility.service.support;

import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.support.StaffStandingView;
import eu.mandate.visibility.entity.StaffStandings;
import eu.mandate.visibility.entity.SupportErrand;
import eu.mandate.visibility.entity.SupportErrands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What the bound vendor's space knows of the caller: what binds them, and where their accesses lead. */
@ApplicationScoped
public class SupportPasses {

    @Inject
    StaffStandings standings;

    @Inject
    SupportErrands errands;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock real;

    /** What binds the caller today. */
    StaffStandingView standing() {
        var person = caller.user().value();
        var inForce = standings.guidelines().orElse(null);
        return StaffStandingView.of(person, null, standings.of(person), inForce, Days.of(clock.instant()));
    }

    /** A new id for an access. */
    UUID fresh() {
        return TimeOrderedId.next(real);
    }

    void keep(SupportErrand errand) {
        errands.add(errand);
    }

    Slice<SupportErrand> own(SliceRequest page) {
        return errands.own(caller.user().value(), page);
    }

    /** @throws eu.mandate.kernel.domain.Refusal NOT_FOUND */
    SupportErrand own(String id) {
        return errands.own(id, caller.user().value());
    }

    SupportPass of(SupportErrand errand) {
        var standing = standing();
        return new SupportPass(
                errand.id(),
                errand.customer(),
                errand.customerKey(),
                standing.person(),
                caller.roles(),
                standing.undertaking(),
                standing.acknowledged(),
                standing.trained());
    }
}
