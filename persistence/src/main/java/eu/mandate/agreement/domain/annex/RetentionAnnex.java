package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Snapshot.RetentionSetting;
import eu.mandate.agreement.domain.Words;
import eu.mandate.agreement.domain.body.Limits;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Annex VI: how long each category is kept and what happens then (Art. 5(1)(e), 28(3)(g) GDPR). */
public final class RetentionAnnex {

    private final Snapshot snapshot;
    private final Words words;
    private final Codes codes;
    private final Sheet sheet;

    private RetentionAnnex(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        this.codes = new Codes(snapshot, words);
        this.sheet = new Sheet("VI", words);
    }

    /** The annex. */
    public static Annex of(Snapshot snapshot, Words words) {
        var annex = new RetentionAnnex(snapshot, words);
        annex.periods();
        annex.end();
        return annex.sheet.done();
    }

    private void periods() {
        var entrusted = Entrusted.of(snapshot);
        var categories = entrusted.categories().stream().map(DataCategory::code).toList();
        var rows = snapshot.profile().retention().stream()
                .filter(rule -> rule.scope() == null)
                .filter(entrusted::covers)
                .map(rule -> row(rule, categories))
                .toList();
        sheet.section("periods")
                .table(
                        "periods",
                        List.of("categories", "period", "floor", "ceiling", "end"),
                        List.of(24, 32, 12, 18, 14),
                        rows);
    }

    private List<String> row(RetentionRule rule, List<String> entrusted) {
        var concerned = rule.categories().stream().filter(entrusted::contains).map(codes::category);
        var fields = rule.fields().isEmpty() ? null : words.list(rule.fields());
        return List.of(
                Lines.of(concerned.collect(Collectors.joining("\n")), fields),
                Lines.of(period(rule), instructed(rule).isPresent() ? null : words.of(rule.rule())),
                limit(rule.floor()),
                limit(rule.ceiling()),
                words.of(rule.endAction()));
    }

    /** What the customer instructed goes before what the service does by itself; a proposal is agreed by nobody. */
    private String period(RetentionRule rule) {
        return instructed(rule)
                .map(setting -> instructed(rule, setting))
                .orElseGet(() -> rule.tenantChoice() == TenantChoice.REQUIRED ? open(rule) : own(rule));
    }

    /** Only previews show it: without a period there is no agreement. */
    private String open(RetentionRule rule) {
        return rule.proposal() == null
                ? sheet.word("periods.open")
                : sheet.word("periods.open-proposal", words.of(rule.proposal()), words.of(rule.trigger()));
    }

    private String own(RetentionRule rule) {
        var trigger = rule.trigger() == null ? words.of("none") : words.of(rule.trigger());
        return switch (rule.kind()) {
            case FIXED -> sheet.word("periods.fixed", words.of(rule.period()), trigger);
            case AT_ONCE -> sheet.word("periods.until", trigger);
            case UNTIL_TRIGGER ->
                rule.period() == null
                        ? sheet.word("periods.until", trigger)
                        : sheet.word("periods.after", words.of(rule.period()), trigger);
            case WITH_HOST, STATUTE, KEPT -> words.of(rule.kind());
        };
    }

    private String instructed(RetentionRule rule, RetentionSetting setting) {
        var period = words.of(new Period(setting.amount(), setting.unit()));
        return sheet.word("periods.instructed", period, words.of(rule.startOfChoice()), setting.instruction());
    }

    private Optional<RetentionSetting> instructed(RetentionRule rule) {
        return snapshot.retention().stream()
                .filter(setting -> setting.rule().equals(rule.code()))
                .findFirst();
    }

    private String limit(Limit limit) {
        if (limit == null) return words.of("none");
        var figure = limit.period() == null ? null : words.of(limit.period());
        var basis = limit.evidence().origin() == Origin.LAW
                ? words.of(limit.evidence().basis())
                : null;
        return Lines.of(figure, limit.criterion() == null ? null : words.of(limit.criterion()), basis);
    }

    private void end() {
        var terms = snapshot.registers().terms();
        sheet.section("end")
                .facts(
                        "end",
                        List.of(
                                sheet.fact("end.export", words.of("period.DAYS", terms.exportWindowDays())),
                                sheet.fact("end.format", words.of(terms.returnFormat())),
                                sheet.fact("end.live", words.of("period.DAYS", terms.deletionDays())),
                                sheet.fact("end.backups", words.of("period.DAYS", Limits.backupDays(snapshot))),
                                sheet.fact("end.certificate", sheet.word("end.certificate.value")),
                                sheet.fact("end.logs", logs())));
    }

    private String logs() {
        return snapshot.profile().retention().stream()
                .filter(rule -> rule.scope() == RetentionRule.Scope.AUDIT_LOG && rule.period() != null)
                .map(rule -> words.of(rule.period()))
                .findFirst()
                .orElse(words.of("none"));
    }
}
