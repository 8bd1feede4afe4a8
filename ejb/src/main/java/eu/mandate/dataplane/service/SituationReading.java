package eu.mandate.dataplane.service;

import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.dataplane.store.TenantSecrets;
import eu.mandate.instruction.service.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What holds for the bound organisation in the running transaction, for the decision point. */
@ApplicationScoped
public class SituationReading {

    @Inject
    Catalogue catalogue;

    @Inject
    Policies policies;

    @Inject
    StatedFacts facts;

    @Inject
    StoreRegions regions;

    @Inject
    TenantSecrets secrets;

    @Inject
    Clock clock;

    /** What is missing stays null, and the step that needs it fails: no version in force, nothing stated. */
    public Situation now() {
        var now = clock.instant();
        var profile = catalogue.ofTenant(now).orElse(null);
        if (profile == null) return new Situation(null, null, null);
        var stated = facts.in(policies.at(now));
        return new Situation(
                profile, stated.entrustment(), regions.of(profile.profile().storage(), stated.country()));
    }

    /** What reading values needs: the country whose telephone numbers lack a calling code, and the hashing key. */
    public ReadingContext context() {
        return new ReadingContext(facts.in(policies.now()).country(), secrets.hashing());
    }
}
