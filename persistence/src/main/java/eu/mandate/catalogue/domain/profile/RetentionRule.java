package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * How long the categories, or only some fields of them, are kept (Art. 5(1)(e) GDPR, PIPL Art. 19).
 *
 * @param fields {@code category.field}, the only fields meant of their category; a category without one is meant whole
 * @param activities when not empty, only records of these activities: where the vendor's role is by activity
 * @param scope what else than records the rule is about; null for the records of its categories
 * @param period null where the kind needs none; only a proposal where the controller has to choose
 * @param criterion by what the published text measures the period; null where the text names no such criterion
 * @param trigger null where nothing personal is left, so that nothing ends
 * @param choiceTrigger day 0 of a period that the controller sets; null where it is the trigger, too
 * @param evidence where the period comes from
 */
public record RetentionRule(
        String code,
        List<String> categories,
        List<String> fields,
        List<String> activities,
        Scope scope,
        Text rule,
        RetentionCriterion criterion,
        RetentionTrigger trigger,
        RetentionTrigger choiceTrigger,
        PeriodKind kind,
        Period period,
        Evidence evidence,
        Limit floor,
        Limit ceiling,
        List<Statute> statutes,
        TenantChoice tenantChoice,
        EndAction endAction,
        List<String> rows) {

    /** What is kept beside the records of the categories. */
    public enum Scope {
        AGGREGATES,
        BACKUPS,
        AUDIT_LOG,
        IMPACT_ASSESSMENTS,
        COMBINED_VIEWS,
        LONGER_BY_CONSENT
    }

    /** The period that holds without an instruction; null where there is none, or where the controller has to choose it. */
    public Period ownPeriod() {
        return tenantChoice == TenantChoice.REQUIRED ? null : period;
    }

    /** Day 0 of a period that the controller sets. */
    public RetentionTrigger startOfChoice() {
        return choiceTrigger == null ? trigger : choiceTrigger;
    }

    /** The period offered to a controller who has to choose one, in force nowhere; null for none. */
    public Period proposal() {
        return tenantChoice == TenantChoice.REQUIRED ? period : null;
    }
}
