package eu.mandate.dataplane.service;

import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.dataplane.store.TenantSecrets;
import eu.mandate.instruction.service.Policies;
import eu.mandate.organisation.domain.LegalIdentity;
import eu.mandate.organisation.domain.Organisation;
import eu.mandate.organisation.service.OrganisationReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What holds for the bound organisation in the running transaction, for the decision point. */
@ApplicationScoped
public class SituationReading {

    @Inject
    Catalogue catalogue;

    @Inject
    Policies policies;

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
        var policy = policies.at(now);
        var stated = OrganisationReader.read(policy);
        return new Situation(
                profile,
                Entrustment.of(policy, stated.programme(), stated.purposes()),
                regions.of(profile.profile().storage(), country(stated)));
    }

    /** What reading values needs: the country whose telephone numbers lack a calling code, and the hashing key. */
    public ReadingContext context() {
        return new ReadingContext(country(OrganisationReader.read(policies.now())), secrets.hashing());
    }

    private static String country(Organisation stated) {
        return Optional.ofNullable(stated.identity())
                .map(LegalIdentity::country)
                .orElse(null);
    }
}
