package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * How long the categories, or only some fields of them, are kept (Art. 5(1)(e) GDPR, PIPL Art. 19).
 *
 * @param fields {@code category.field}, the only fields meant of their category; a category without one is meant whole
 * @param activities when not empty, only records of these activities: where the vendor's role is by activity
 * @param scope what else than records the rule is about; null for the records of its categories
 * @param period null where the kind needs none
 * @param trigger null where nothing personal is left, so that nothing ends
 * @param evidence where the period comes from
 */
public record RetentionRule(
        String code,
        List<String> categories,
        List<String> fields,
        List<String> activities,
        Scope scope,
        Text rule,
        RetentionTrigger trigger,
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
}
