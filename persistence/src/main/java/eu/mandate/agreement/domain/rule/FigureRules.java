package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.body.Limits;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RetentionRule.Scope;
import eu.mandate.catalogue.domain.register.AgreementTerms;
import eu.mandate.catalogue.domain.register.AssistanceMeasure;
import eu.mandate.catalogue.domain.register.AssistanceMeasure.Start;
import eu.mandate.catalogue.domain.register.AssistanceMeasure.Subject;
import eu.mandate.retention.domain.PeriodLength;

/**
 * One figure, however often it is told: what the clauses promise equals what the registers, the transfer instruments and the
 * service's profile say (R24, R29, R30, R43).
 */
final class FigureRules {

    private final Snapshot snapshot;
    private final AgreementTerms terms;
    private final Findings findings;

    private FigureRules(Snapshot snapshot, Findings findings) {
        this.snapshot = snapshot;
        this.terms = snapshot.registers().terms();
        this.findings = findings;
    }

    static void judge(Snapshot snapshot, Findings findings) {
        var rules = new FigureRules(snapshot, findings);
        rules.backupsKeepTheProfile();
        if (rules.terms == null) return;
        rules.assistanceKeepsTheTerms(Subject.BREACH, Start.AWARENESS, hours(rules.terms.breachHours()));
        rules.assistanceKeepsTheTerms(Subject.RIGHTS, Start.RECEIPT, hours(rules.terms.requestForwardingHours()));
        rules.assistanceKeepsTheTerms(Subject.AUDIT, Start.REQUEST, days(rules.terms.auditNoticeDays()));
        var exit = rules.terms.exportWindowDays() + rules.terms.deletionDays();
        rules.assistanceKeepsTheTerms(Subject.RETURN_AND_ERASURE, Start.END_OF_AGREEMENT, days(exit));
        rules.breachNoticeKeepsTheProfile();
        rules.clauseNineKeepsTheTerms();
    }

    private static Period hours(int amount) {
        return new Period(amount, PeriodUnit.HOURS);
    }

    private static Period days(int amount) {
        return new Period(amount, PeriodUnit.DAYS);
    }

    private void assistanceKeepsTheTerms(Subject subject, Start start, Period promised) {
        for (var assistance : snapshot.registers().assistance()) {
            var entry = assistance.entry();
            if (entry.subject() != subject || entry.from() != start || entry.within() == null) continue;
            var told = period(entry);
            var place = Place.vendor("III", "/registers/assistance/" + assistance.key() + "/within");
            findings.refuse(!told.equals(promised), "R30.differs", place, told.amount(), subject, told, promised);
        }
    }

    private static Period period(AssistanceMeasure entry) {
        return new Period(entry.within(), entry.unit());
    }

    private void backupsKeepTheProfile() {
        var longest = days(Limits.backupDays(snapshot));
        var place = Place.vendor("V", "/registers/locations");
        snapshot.profile().retention().stream()
                .filter(rule -> rule.scope() == Scope.BACKUPS && rule.period() != null)
                .filter(rule -> longest.amount() > 0 && PeriodLength.everLonger(longest, rule.period()))
                .forEach(rule -> findings.refuse(
                        true, "R24.backups", place, longest.amount(), longest, rule.code(), rule.period()));
    }

    private void breachNoticeKeepsTheProfile() {
        var published = snapshot.profile().breach().controllerNotice();
        var told = hours(terms.breachHours());
        var place = Place.vendor("VIII", "/registers/terms/breachHours");
        var later = published != null && PeriodLength.everLonger(told, published);
        findings.refuse(later, "R29.profile", place, told.amount(), told, published);
    }

    private void clauseNineKeepsTheTerms() {
        for (var flow : snapshot.registers().transfers()) {
            var elected = flow.entry().subProcessorDays();
            if (elected == null || !flow.entry().tool().clauses()) continue;
            var place = Place.vendor("V", "/registers/transfers/" + flow.key() + "/subProcessorDays");
            var promised = terms.subProcessorNoticeDays();
            findings.refuse(elected != promised, "R43.days", place, elected, flow.key(), days(elected), days(promised));
        }
    }
}
