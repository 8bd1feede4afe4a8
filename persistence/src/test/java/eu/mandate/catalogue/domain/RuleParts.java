package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodKind;
import eu.mandate.catalogue.domain.profile.RetentionCriterion;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionRule.Scope;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.profile.Statute;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/** A retention rule under construction. */
public final class RuleParts {
    private final String code;
    private final Scope scope;
    private final RetentionTrigger trigger;
    private final EndAction end;
    private List<String> categories = List.of();
    private List<String> fields = List.of();
    private List<String> activities = List.of();
    private List<Statute> statutes = List.of();
    private Text says = ProfileParts.text("As long as needed", "在必要期间内");
    private PeriodKind kind = PeriodKind.FIXED;
    private RetentionCriterion criterion;
    private Period period;
    private Evidence evidence = ProfileParts.because();
    private Limit floor;
    private Limit ceiling;
    private TenantChoice choice = TenantChoice.NONE;

    RuleParts(String code, Scope scope, RetentionTrigger trigger, EndAction end) {
        this.code = code;
        this.scope = scope;
        this.trigger = trigger;
        this.end = end;
    }

    public RuleParts of(String... codes) {
        categories = List.of(codes);
        return this;
    }

    public RuleParts only(String... named) {
        fields = List.of(named);
        return this;
    }

    public RuleParts within(String... codes) {
        activities = List.of(codes);
        return this;
    }

    public RuleParts saying(String en, String zh) {
        says = ProfileParts.text(en, zh);
        return this;
    }

    public RuleParts kind(PeriodKind other) {
        kind = other;
        return this;
    }

    public RuleParts measuredBy(RetentionCriterion named) {
        criterion = named;
        return this;
    }

    public RuleParts lasting(Period wanted, Evidence from) {
        period = wanted;
        evidence = from;
        return this;
    }

    public RuleParts over(Limit limit) {
        floor = limit;
        return this;
    }

    public RuleParts under(Limit limit) {
        ceiling = limit;
        return this;
    }

    public RuleParts by(Statute... named) {
        statutes = List.of(named);
        return this;
    }

    public RuleParts choosing(TenantChoice allowed) {
        choice = allowed;
        return this;
    }

    public RetentionRule rule() {
        return new RetentionRule(
                code,
                categories,
                fields,
                activities,
                scope,
                says,
                criterion,
                trigger,
                null,
                kind,
                period,
                evidence,
                floor,
                ceiling,
                statutes,
                choice,
                end,
                List.of("H-002"));
    }
}
