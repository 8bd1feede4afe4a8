package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Snapshot.RetentionSetting;
import eu.mandate.agreement.domain.rule.Findings.Country;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodKind;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.Statute;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.retention.domain.PeriodLength;
import java.util.Optional;

/** R23 to R27: every category has a period within its limits, and the end is defined (Art. 5(1)(e), 28(3)(g) GDPR). */
final class RetentionRules {

    private final Snapshot snapshot;
    private final Entrusted entrusted;
    private final Findings findings;

    private RetentionRules(Snapshot snapshot, Findings findings) {
        this.snapshot = snapshot;
        this.entrusted = Entrusted.of(snapshot);
        this.findings = findings;
    }

    static void judge(Snapshot snapshot, Findings findings) {
        var rules = new RetentionRules(snapshot, findings);
        rules.everyCategoryHasAPeriod();
        snapshot.profile().retention().forEach(rules::keepsItsLimits);
        rules.theEndIsDefined();
    }

    private void everyCategoryHasAPeriod() {
        for (var category : entrusted.categories()) {
            var rules = snapshot.profile().retention().stream()
                    .filter(entrusted::covers)
                    .filter(rule -> rule.categories().contains(category.code()))
                    .toList();
            var asked = rules.stream().anyMatch(rule -> rule.tenantChoice() == TenantChoice.REQUIRED);
            var place = asked
                    ? Place.retention(category.code())
                    : Place.vendor("VI", "/profile/retention/" + category.code());
            var settled = !rules.isEmpty() && rules.stream().allMatch(this::settled);
            findings.refuse(!settled, "R23", place, null, category.code());
        }
    }

    private boolean settled(RetentionRule rule) {
        if (rule.tenantChoice() == TenantChoice.REQUIRED)
            return instructed(rule).isPresent();
        return rule.kind() != PeriodKind.FIXED
                || rule.period() != null
                || instructed(rule).isPresent();
    }

    /** Limits of what is entrusted, and of what is kept beside it. */
    private void keepsItsLimits(RetentionRule rule) {
        if (!rule.categories().isEmpty() && !entrusted.covers(rule)) return;
        var instructed = instructed(rule).map(setting -> new Period(setting.amount(), setting.unit()));
        var period = instructed.or(() -> Optional.ofNullable(rule.ownPeriod()));
        var place = instructed.isPresent()
                ? Place.retention(rule.code())
                : Place.vendor("VI", "/profile/retention/" + rule.code());
        period.ifPresent(kept -> {
            var ceiling = figure(rule.ceiling());
            var above = ceiling != null && PeriodLength.everLonger(kept, ceiling);
            findings.refuse(above, "R24", place, kept.amount() + " " + kept.unit(), rule.code(), kept, ceiling);
            var floor = figure(rule.floor());
            var below = floor != null && PeriodLength.everLonger(floor, kept);
            findings.refuse(below, "R25", place, kept.amount() + " " + kept.unit(), rule.code(), kept, floor);
        });
        reliesOnTheRightLaw(rule);
    }

    /** Only the law of the Union, of a member state or of the United Kingdom may keep data after the end. */
    private void reliesOnTheRightLaw(RetentionRule rule) {
        if (!entrusted.covers(rule)) return;
        var law = new ForeignLaw(snapshot);
        var place = Place.vendor("VI", "/profile/retention/" + rule.code() + "/statutes");
        rule.statutes().stream()
                .map(Statute::country)
                .filter(law::isForeign)
                .distinct()
                .forEach(country -> findings.refuse(true, "R26", place, country, rule.code(), new Country(country)));
    }

    private static Period figure(Limit limit) {
        return limit == null ? null : limit.period();
    }

    private Optional<RetentionSetting> instructed(RetentionRule rule) {
        return snapshot.retention().stream()
                .filter(setting -> setting.rule().equals(rule.code()))
                .findFirst();
    }

    private void theEndIsDefined() {
        var terms = snapshot.registers().terms();
        var defined = terms == null || terms.deletionDays() > 0 && terms.exportWindowDays() > 0;
        findings.refuse(!defined, "R27", Place.vendor("VI", "/registers/terms/deletionDays"), null);
    }
}
