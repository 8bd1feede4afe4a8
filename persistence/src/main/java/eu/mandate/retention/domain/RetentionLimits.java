package eu.mandate.retention.domain;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a service profile leaves the controller to choose about one retention rule: a choice at all, and from no day on a
 * period that ends after its ceiling or before its floor.
 *
 * @param rule code of the rule
 * @param own what the service does without an instruction, or null
 * @param floor shortest period and where it stands, or null; one that only a criterion tells limits no figure
 * @param ceiling longest period and where it stands, or null; likewise
 */
public record RetentionLimits(String rule, TenantChoice choice, Period own, Limit floor, Limit ceiling) {

    private static final Text OWN = new Text("the service's own period", "服务自身适用的期限");

    /** The limits of a rule. */
    public static RetentionLimits of(RetentionRule rule) {
        return new RetentionLimits(rule.code(), rule.tenantChoice(), rule.ownPeriod(), rule.floor(), rule.ceiling());
    }

    /**
     * Refuses what the rule does not allow.
     *
     * @throws Refusal ROLE_NOT_ALLOWED where the rule leaves the controller no choice; VALIDATION for a unit whose length
     *     depends on a calendar; RETENTION_CEILING or STATUTORY_MINIMUM at {@code /amount}, with the article or the text
     */
    public void check(Period chosen) {
        if (choice == TenantChoice.NONE) throw Refusal.of(Code.ROLE_NOT_ALLOWED, "retention-not-yours", rule);
        if (chosen.unit() == PeriodUnit.WORKING_DAYS) throw Refusal.invalid("/unit", "retention-unit");
        bounds(ceiling, TenantChoice.SHORTER_ONLY)
                .filter(most -> PeriodLength.everLonger(chosen, most.period()))
                .findFirst()
                .ifPresent(most -> refuse(Code.RETENTION_CEILING, "retention-too-long", most));
        bounds(floor, TenantChoice.LONGER_ONLY)
                .filter(least -> PeriodLength.everLonger(least.period(), chosen))
                .findFirst()
                .ifPresent(least -> refuse(Code.STATUTORY_MINIMUM, "retention-too-short", least));
    }

    /** Whether data would be kept longer than before, from whatever day on. */
    public static boolean lengthens(Period before, Period after) {
        return PeriodLength.everLonger(after, before);
    }

    private Stream<Limit> bounds(Limit limit, TenantChoice oneWay) {
        return Stream.of(limit, choice == oneWay && own != null ? new Limit(own, null, null) : limit)
                .filter(one -> one != null && one.period() != null)
                .distinct();
    }

    private void refuse(Code code, String reason, Limit limit) {
        var basis = basis(limit.evidence());
        var period = limit.period();
        var told = new Object[] {basis.en(), basis.zh(), rule, period.amount(), wording(period)};
        throw Refusal.of(code, reason, told).with(Violation.of("/amount", reason, told));
    }

    /** The article where the law sets the limit, the text where it was published. */
    private static Text basis(Evidence evidence) {
        if (evidence == null) return OWN;
        if (evidence.basis() == null) return published(evidence.lines());
        return new Text(
                evidence.basis().en().replaceFirst("\\.$", ""),
                evidence.basis().zh().replaceFirst("。$", ""));
    }

    private static Text published(List<Integer> lines) {
        var numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Text("published text, line " + numbers, "公开文本第 " + numbers + " 行");
    }

    /** Which word of the text counts the period: each unit has one for a single one and one for several. */
    private static int wording(Period limit) {
        return 2 * limit.unit().ordinal() + (limit.amount() == 1 ? 0 : 1);
    }
}
