package eu.mandate.retention.domain;

import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a service profile leaves the controller to choose about one retention rule: a choice at all, and from no day on a
 * period that ends after its ceiling or before its floor.
 *
 * @param rule code of the rule
 * @param own what the service does without an instruction, or null
 * @param floor shortest period, or null
 * @param ceiling longest period, or null
 */
public record RetentionLimits(String rule, TenantChoice choice, Period own, Period floor, Period ceiling) {

    /** The limits of a rule; one that only a criterion tells limits no figure. */
    public static RetentionLimits of(RetentionRule rule) {
        return new RetentionLimits(
                rule.code(), rule.tenantChoice(), rule.ownPeriod(), period(rule.floor()), period(rule.ceiling()));
    }

    /**
     * Refuses what the rule does not allow.
     *
     * @throws Refusal ROLE_NOT_ALLOWED where the rule leaves the controller no choice; VALIDATION for a unit whose length
     *     depends on a calendar; RETENTION_CEILING; STATUTORY_MINIMUM
     */
    public void check(Period chosen) {
        if (choice == TenantChoice.NONE) throw Refusal.of(Code.ROLE_NOT_ALLOWED, "retention-not-yours", rule);
        if (chosen.unit() == PeriodUnit.WORKING_DAYS) throw Refusal.invalid("/unit", "retention-unit");
        bounds(ceiling, TenantChoice.SHORTER_ONLY)
                .filter(most -> PeriodLength.everLonger(chosen, most))
                .findFirst()
                .ifPresent(most -> refuse(Code.RETENTION_CEILING, "retention-too-long", most));
        bounds(floor, TenantChoice.LONGER_ONLY)
                .filter(least -> PeriodLength.everLonger(least, chosen))
                .findFirst()
                .ifPresent(least -> refuse(Code.STATUTORY_MINIMUM, "retention-too-short", least));
    }

    /** Whether data would be kept longer than before, from whatever day on. */
    public static boolean lengthens(Period before, Period after) {
        return PeriodLength.everLonger(after, before);
    }

    private Stream<Period> bounds(Period limit, TenantChoice oneWay) {
        return Stream.of(limit, choice == oneWay ? own : limit)
                .filter(Objects::nonNull)
                .distinct();
    }

    private void refuse(Code code, String reason, Period limit) {
        throw Refusal.of(code, reason, rule, limit.amount(), wording(limit));
    }

    /** Which word of the text counts the period: each unit has one for a single one and one for several. */
    private static int wording(Period limit) {
        return 2 * limit.unit().ordinal() + (limit.amount() == 1 ? 0 : 1);
    }

    private static Period period(Limit limit) {
        return limit == null ? null : limit.period();
    }
}
