package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.kernel.domain.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Step 8: the vendor's role follows from the activity. What it does as a processor needs an agreement in force, the activity
 * entrusted, the purpose opted into where it is off otherwise, and a period where the controller has to choose one (Art. 28(3),
 * 29 GDPR; PIPL Art. 21).
 */
final class InstructionCheck implements Check {

    private static final String ARTICLES = "GDPR Art. 28(3), 29; PIPL Art. 21";

    @Override
    public Step step() {
        return Step.INSTRUCTION;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var entrustment = situation.entrustment();
        if (entrustment == null) return missing("decision-no-policy");
        var activity = activity(question, situation);
        if (activity == null) return missing("decision-no-activity", question.category());
        var grounds = new ArrayList<Ground>();
        if (activity.vendorRole() == VendorRole.PROCESSOR) {
            if (entrustment.agreement() == null) return missing("decision-no-agreement");
            var entrusted = entrustment.activities().get(activity.code());
            if (entrusted == null && !activity.optIn()) return missing("decision-not-entrusted", activity.code());
            grounds.add(Ground.ofInstruction(entrustment.agreement(), "decision-agreement", entrustment.agreement()));
            if (entrusted != null) {
                grounds.add(Ground.ofInstruction(entrusted, "decision-entrusted", activity.code(), entrusted));
            }
        } else {
            grounds.add(Ground.ofProfile(situation, activity.rows(), "decision-own-activity", activity.code()));
        }
        return optIn(question, situation, activity, grounds);
    }

    private static Finding optIn(
            Question question, Situation situation, ProcessingActivity activity, List<Ground> grounds) {
        var purpose = situation.purpose(question.purpose()).orElseThrow();
        // What the vendor does with data of its own is no processing on instruction (rows S-031, S-032, W-018).
        if (purpose.optIn() && activity.vendorRole() == VendorRole.PROCESSOR) {
            var chosen = situation.entrustment().purposes().get(purpose.code());
            if (chosen == null) return missing("decision-not-opted-in", purpose.code());
            grounds.add(Ground.ofInstruction(chosen, "decision-opted-in", purpose.code(), chosen));
        }
        return clocks(question, situation, activity, grounds);
    }

    /** No record without a clock, and none before its period is chosen. */
    private static Finding clocks(
            Question question, Situation situation, ProcessingActivity activity, List<Ground> grounds) {
        if (question.action() != Action.INGEST) return passed(activity, List.of(), grounds);
        var rules = rules(question.category(), situation, activity);
        if (rules.isEmpty()) {
            return Finding.failed(
                    Code.PROFILE_INCOMPLETE,
                    Ground.ofLaw("GDPR Art. 5(1)(e); PIPL Art. 19", "decision-no-period", question.category()));
        }
        for (var rule : rules) {
            var open = rule.tenantChoice() == TenantChoice.REQUIRED
                    && !situation.entrustment().periods().containsKey(rule.code());
            if (open) return missing("decision-period-open", rule.code());
        }
        return passed(
                activity,
                clocks(question.category(), rules, situation.entrustment().periods()),
                grounds);
    }

    private static List<RetentionRule> rules(String category, Situation situation, ProcessingActivity activity) {
        return situation.profile().profile().retention().stream()
                .filter(rule -> rule.scope() == null && rule.categories().contains(category))
                .filter(rule -> rule.activities().isEmpty() || rule.activities().contains(activity.code()))
                .toList();
    }

    private static List<ClockDuty> clocks(String category, List<RetentionRule> rules, Map<String, Integer> chosen) {
        var prefix = category + ".";
        return rules.stream()
                .map(rule -> new ClockDuty(
                        rule.code(),
                        chosen.containsKey(rule.code()) ? rule.startOfChoice() : rule.trigger(),
                        rule.fields().stream()
                                .filter(field -> field.startsWith(prefix))
                                .map(field -> field.substring(prefix.length()))
                                .toList()))
                .toList();
    }

    private static Finding passed(ProcessingActivity activity, List<ClockDuty> clocks, List<Ground> grounds) {
        var duties = new Duties(Map.of(), Set.of(), false, false, 1, activity.vendorRole(), activity.code(), clocks);
        return new Finding.Passed(duties, grounds);
    }

    /**
     * The activity in which this happens. Where a category belongs to activities in both roles, the caller may name one;
     * otherwise the vendor's people and jobs work in the vendor's own, the organisation's in what was entrusted.
     */
    private static ProcessingActivity activity(Question question, Situation situation) {
        var candidates = situation
                .activities(question.category(), question.purpose().code())
                .stream()
                .filter(activity ->
                        question.activity() == null || activity.code().equals(question.activity()))
                .toList();
        var preferred = question.actor().kind() == Actor.Kind.STAFF ? VendorRole.CONTROLLER : VendorRole.PROCESSOR;
        return candidates.stream()
                .filter(activity -> activity.vendorRole() == preferred)
                .findFirst()
                .orElse(candidates.isEmpty() ? null : candidates.get(0));
    }

    private static Finding missing(String key, Object... arguments) {
        return Finding.failed(Code.INSTRUCTION_MISSING, Ground.ofLaw(ARTICLES, key, arguments));
    }
}
