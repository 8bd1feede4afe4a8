package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * How long the categories, or only some fields of them, are kept (Art. 5(1)(e) GDPR, PIPL Art. 19).
 *
 * @param fields {@code category.field}; empty for whole records
 * @param period null where the kind needs none
 * @param evidence where the period comes from
 */
public record RetentionRule(
        String code,
        List<String> categories,
        List<String> fields,
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
        List<String> rows) {}
