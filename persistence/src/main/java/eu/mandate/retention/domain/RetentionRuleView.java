package eu.mandate.retention.domain;

import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodKind;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * One retention rule with what is in force for the organisation.
 *
 * @param categories codes of the data categories
 * @param categoryNames what they are called, in the same order
 * @param fields {@code category.field}; empty for whole records
 * @param trigger the event that is day 0
 * @param period what the service does by itself; null where the kind needs no period, or the organisation has to choose it
 * @param proposal what the service proposes to an organisation that has to choose; in force for nobody; null for none
 * @param floor shortest period, or null
 * @param ceiling longest period, or null
 * @param tenantChoice what the organisation may instruct
 * @param inForce the period that holds: the instructed one, else the service's own; null where there is none
 * @param instruction number of the instruction behind it, or null
 * @param basedOn number of the latest instruction about the rule, 0 for none; sent back by whoever changes it
 */
public record RetentionRuleView(
        String code,
        List<String> categories,
        List<Text> categoryNames,
        List<String> fields,
        Text rule,
        RetentionTrigger trigger,
        PeriodKind kind,
        Period period,
        Period proposal,
        Limit floor,
        Limit ceiling,
        TenantChoice tenantChoice,
        EndAction endAction,
        Period inForce,
        Integer instruction,
        int basedOn) {

    /**
     * The rule with what holds.
     *
     * @param names what its categories are called
     */
    public static RetentionRuleView of(
            RetentionRule rule, List<Text> names, Period inForce, Integer instruction, int basedOn) {
        return new RetentionRuleView(
                rule.code(),
                List.copyOf(rule.categories()),
                List.copyOf(names),
                List.copyOf(rule.fields()),
                rule.rule(),
                rule.trigger(),
                rule.kind(),
                rule.ownPeriod(),
                rule.proposal(),
                rule.floor(),
                rule.ceiling(),
                rule.tenantChoice(),
                rule.endAction(),
                inForce,
                instruction,
                basedOn);
    }

    /** Whether nothing of its categories is taken before the organisation has chosen (Art. 5(1)(e) GDPR, PIPL Art. 19). */
    public boolean open() {
        return tenantChoice == TenantChoice.REQUIRED && inForce == null && !categories.isEmpty();
    }
}
