package eu.mandate.organisation.service;

import eu.mandate.instruction.service.LedgerCopies;
import eu.mandate.organisation.domain.Organisation;
import eu.mandate.organisation.domain.OrganisationView;
import eu.mandate.organisation.domain.StatedIdentity;
import eu.mandate.organisation.domain.StatedPart;
import eu.mandate.organisation.service.kind.LegalIdentityKind;
import eu.mandate.organisation.service.kind.StatementKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the bound organisation has stated. Nothing is recorded here. */
@ApplicationScoped
public class StatedParts {

    @Inject
    LedgerCopies ledgers;

    @Inject
    @Any
    Instance<StatementKind<?>> kinds;

    @Inject
    Clock clock;

    /** Everything that holds at present. */
    public Organisation now() {
        return OrganisationReader.read(ledgers.at(clock.instant()));
    }

    /** The same with the instructions behind it. */
    public OrganisationView view() {
        var ledger = ledgers.ledger();
        var policy = ledger.at(clock.instant());
        var keys = kinds.stream().map(StatementKind::key).collect(Collectors.toSet());
        var parts = policy.settings().values().stream()
                .filter(governing -> keys.contains(governing.type()))
                .map(governing -> StatedPart.of(governing, ledger.latest(governing.setting())))
                .toList();
        return new OrganisationView(policy.at(), policy.revision(), OrganisationReader.read(policy), parts);
    }

    /** The identity, if it was stated. */
    public Optional<StatedIdentity> identity() {
        var ledger = ledgers.ledger();
        var policy = ledger.at(clock.instant());
        return policy.find(LegalIdentityKind.KEY, "").map(governing -> {
            var identity = OrganisationReader.read(policy).identity();
            return new StatedIdentity(identity, ledger.latest(governing.setting()));
        });
    }
}
