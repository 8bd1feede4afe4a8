package eu.mandate.dataplane.service;

import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.dataplane.store.TenantSecrets;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.instruction.service.Terms;
import eu.mandate.kernel.json.Records;
import eu.mandate.organisation.domain.PurposeChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What holds for the bound organisation in the running transaction, for the decision point. */
@ApplicationScoped
public class SituationReading {

    @Inject
    Terms terms;

    @Inject
    StatedFacts facts;

    @Inject
    StoreRegions regions;

    @Inject
    TenantSecrets secrets;

    @Inject
    Clock clock;

    /**
     * What holds and what reading values takes, from one look at the policy: two looks could fall on either side of a change.
     *
     * @param country two letters of the controller's country, or null while it has not said
     * @param policy all of this was read from; null without a profile
     * @param paid whether the organisation ordered a plan that is paid for
     */
    public record Standing(Situation situation, String country, PolicyInForce policy, boolean paid) {

        /** Number of the instruction that leaves an operation of a purpose out of what is entrusted; empty when none does. */
        public Optional<Integer> excluding(String operation) {
            return Optional.ofNullable(policy)
                    .flatMap(known -> known.find(Entrustment.PURPOSE, operation))
                    .filter(choice ->
                            !Records.read(choice.payload(), PurposeChoice.class).allowed())
                    .map(Instruction::number);
        }
    }

    /** What is missing stays null, and the step that needs it fails: no version in force, nothing stated. */
    public Standing standing() {
        return terms.at(clock.instant())
                .map(this::standing)
                .orElseGet(() -> new Standing(new Situation(null, null, null), null, null, false));
    }

    private Standing standing(Terms.InForce terms) {
        var profile = terms.profile();
        var policy = terms.policy();
        var stated = facts.in(policy);
        var home = regions.of(profile.profile().storage(), stated.country());
        var situation = new Situation(profile, stated.entrustment(), home);
        return new Standing(situation, stated.country(), policy, stated.paid());
    }

    /** Only what holds. */
    public Situation now() {
        return standing().situation();
    }

    /** What reading values needs: the country whose telephone numbers lack a calling code, and the hashing key. */
    public ReadingContext context(Standing standing) {
        return new ReadingContext(standing.country(), secrets.hashing());
    }
}
