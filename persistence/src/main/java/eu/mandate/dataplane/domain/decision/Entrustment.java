package eu.mandate.dataplane.domain.decision;

import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.organisation.domain.Programme;
import eu.mandate.organisation.domain.PurposeChoice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the policy in force lets the vendor do as a processor, with the instruction that says so (Art. 28(3)(a), 29 GDPR; PIPL
 * Art. 21).
 *
 * @param revision and hash: the policy these facts are from
 * @param agreement number of the instruction that put an agreement in force, or null while there is none
 * @param activities code of each activity that was entrusted, with the number of its instruction
 * @param purposes code of each purpose that was opted into, with the number of its instruction
 * @param periods code of each retention rule whose period was chosen, with the number of its instruction
 */
public record Entrustment(
        long revision,
        String hash,
        Integer agreement,
        Map<String, Integer> activities,
        Map<String, Integer> purposes,
        Map<String, Integer> periods) {

    /** Key of the kind of instruction that accepts an agreement. */
    public static final String AGREEMENT = "agreement-acceptance";

    /** Key of the kind of instruction that names the activities. */
    public static final String PROGRAMME = "programme";

    /** Key of the kind of instruction that opts into a purpose. */
    public static final String PURPOSE = "purpose-choice";

    /** Key of the kind of instruction that chooses a period. */
    public static final String PERIOD = "retention-period";

    public Entrustment {
        activities = Map.copyOf(activities);
        purposes = Map.copyOf(purposes);
        periods = Map.copyOf(periods);
    }

    /**
     * Reads the facts from the policy in force.
     *
     * @param programme what the organisation uses the service for, or null
     * @param choices what it chose about purposes that stay off otherwise
     */
    public static Entrustment of(PolicyInForce policy, Programme programme, List<PurposeChoice> choices) {
        var activities = new HashMap<String, Integer>();
        policy.find(PROGRAMME, "")
                .filter(instructed -> programme != null)
                .ifPresent(instructed ->
                        programme.activities().forEach(code -> activities.put(code, instructed.number())));
        var purposes = new HashMap<String, Integer>();
        choices.stream()
                .filter(PurposeChoice::allowed)
                .forEach(choice -> policy.find(PURPOSE, choice.purpose())
                        .ifPresent(instructed -> purposes.put(choice.purpose(), instructed.number())));
        var periods = new HashMap<String, Integer>();
        policy.all(PERIOD).forEach(instructed -> periods.put(instructed.subject(), instructed.number()));
        var agreement = policy.find(AGREEMENT, "").map(Instruction::number).orElse(null);
        return new Entrustment(policy.revision(), policy.hash(), agreement, activities, purposes, periods);
    }
}
