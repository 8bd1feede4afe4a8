package eu.mandate.instruction.service;

import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.instruction.store.JdbcTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Profile and policy of the bound customer, from one look: what each decision of the data plane begins with. */
@ApplicationScoped
public class Terms {

    @Inject
    JdbcTerms store;

    @Inject
    Catalogue catalogue;

    @Inject
    LedgerCopies copies;

    /** What holds at a moment. */
    public record InForce(ProfileInForce profile, PolicyInForce policy) {}

    /** Empty when no version of the service was in force, and in a space that is no customer's. */
    public Optional<InForce> at(Instant moment) {
        var found = store.read();
        return catalogue
                .at(found.profiles(), moment)
                .map(profile -> new InForce(profile, copies.at(found.stamp(), moment)));
    }
}
