package eu.mandate.visibility.service.support;

import eu.mandate.identity.domain.Username;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.support.StaffStandingView;
import eu.mandate.visibility.entity.StaffStandings;
import eu.mandate.visibility.entity.SupportErrand;
import eu.mandate.visibility.entity.SupportErrands;
import eu.mandate.visibility.store.JdbcStaff;
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
    JdbcStaff staff;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock real;

    /**
     * Somebody else who may take an access over.
     *
     * @throws Refusal VALIDATION at {@code /colleague}; CONFIDENTIALITY_MISSING
     */
    JdbcStaff.Colleague colleague(String username) {
        var colleague = Username.parse(username)
                .flatMap(name -> staff.colleague(name.value()))
                .filter(found -> !found.person().equals(caller.user().value()))
                .orElseThrow(() -> Refusal.invalid("/colleague", "support-colleague-unknown"));
        if (!standing(colleague.person()).sufficient()) {
            throw Refusal.of(Code.CONFIDENTIALITY_MISSING, "support-colleague-confidentiality");
        }
        return colleague;
    }

    /** What binds the caller today. */
    StaffStandingView standing() {
        return standing(caller.user().value());
    }

    private StaffStandingView standing(UUID person) {
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

    /** @throws Refusal NOT_FOUND */
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
