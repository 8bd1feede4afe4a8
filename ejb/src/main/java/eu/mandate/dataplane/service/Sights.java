package eu.mandate.dataplane.service;

import eu.mandate.dataplane.domain.decision.Sight;
import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.service.SituationReading.Standing;
import eu.mandate.visibility.domain.CategoryVisibility;
import eu.mandate.visibility.domain.OwnGrant;
import eu.mandate.visibility.service.OwnGrants;
import eu.mandate.visibility.service.VisibilityInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What the caller may see, from the same look at the policy as everything else that is decided in the call. */
@ApplicationScoped
public class Sights {

    @Inject
    VisibilityInForce visibility;

    @Inject
    OwnGrants grants;

    @Inject
    CallingActor caller;

    /** Of a call on many records, or on ones that are not there yet. */
    public Sight many(Standing standing) {
        return Sight.ofMany(visible(standing));
    }

    /**
     * Of a call on one record.
     *
     * @param record id; null for what is no record
     * @param belonging where it belongs now
     */
    public Sight one(Standing standing, UUID record, Belonging belonging) {
        var member = belonging.member();
        var own =
                member == null ? Set.<OwnGrant>of() : grants.of(List.of(member)).getOrDefault(member, Set.of());
        return Sight.ofOne(visible(standing), belonging.place(record), own);
    }

    private Function<String, CategoryVisibility> visible(Standing standing) {
        var profile = standing.situation().profile();
        if (profile == null) return category -> CategoryVisibility.UNLIMITED;
        return category -> visibility.of(profile.profile(), standing.policy(), caller.reader(), category);
    }
}
