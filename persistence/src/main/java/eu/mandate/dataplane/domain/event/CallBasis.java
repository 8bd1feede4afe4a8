package eu.mandate.dataplane.domain.event;

import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.decision.Situation;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an allowed call on personal data rested on, for its entry in the log (Art. 5(2), 30 GDPR; PIPL Art. 51).
 *
 * @param activity code of the processing activity
 * @param role of the vendor
 * @param instruction number of the instruction that covers it, or null for what the vendor answers for itself
 * @param profile version of the profile in force
 * @param policy revision of the policy in force
 */
public record CallBasis(
        String category,
        String purpose,
        String activity,
        String role,
        String instruction,
        String profile,
        String policy) {

    /** What a yes rests on. */
    public static CallBasis of(Decision.Yes yes, Situation situation) {
        var question = yes.question();
        return of(question.category(), String.valueOf(question.purpose()), yes.duties(), situation);
    }

    /** What the duties of a yes rest on. */
    public static CallBasis of(String category, String purpose, Duties duties, Situation situation) {
        var entrustment = situation.entrustment();
        return new CallBasis(
                category,
                purpose,
                duties.activity(),
                String.valueOf(duties.role()),
                instruction(duties, entrustment),
                situation.version(),
                Long.toString(entrustment.revision()));
    }

    /** Nothing that the vendor answers for itself is told to rest on an instruction. */
    private static String instruction(Duties duties, Entrustment entrustment) {
        if (duties.role() != VendorRole.PROCESSOR) return null;
        var number = entrustment.activities().getOrDefault(duties.activity(), entrustment.agreement());
        return number == null ? null : number.toString();
    }

    /** For the entry, with a further fact. */
    public Map<String, String> with(String name, Object value) {
        var facts = new TreeMap<>(facts());
        if (value != null) facts.put(name, value.toString());
        return facts;
    }

    /** For the entry. */
    public Map<String, String> facts() {
        var facts = new TreeMap<String, String>();
        put(facts, "category", category);
        put(facts, "purpose", purpose);
        put(facts, "activity", activity);
        put(facts, "role", role);
        put(facts, "instruction", instruction);
        put(facts, "profile", profile);
        put(facts, "policy", policy);
        return facts;
    }

    private static void put(Map<String, String> facts, String name, String value) {
        if (value != null) facts.put(name, value);
    }
}
