package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.rule.Findings.Word;
import eu.mandate.catalogue.domain.register.AgreementTerms;

/** R28, R29, R48, R51: the time limits of the agreement and the state it is issued from. */
final class TermRules {

    private static final int LEAST_NOTICE_DAYS = 10;
    private static final int USUAL_NOTICE_DAYS = 30;
    private static final int MOST_BREACH_HOURS = 48;
    private static final int USUAL_BREACH_HOURS = 24;

    private TermRules() {}

    static void judge(Snapshot snapshot, RuleContext context, Findings findings) {
        var terms = snapshot.registers().terms();
        findings.require(terms, "R28.terms", Place.vendor("VIII", "/registers/terms"));
        if (terms != null) judge(terms, findings);
        if (terms != null) calendars(terms, context, findings);
        findings.refuse(!context.snapshotIsLive(), "R48", Place.issue("/takenAt"), snapshot.takenAt());
    }

    private static void judge(AgreementTerms terms, Findings findings) {
        var notice = Math.min(terms.subProcessorNoticeDays(), terms.objectionDays());
        var place = Place.vendor("VIII", "/registers/terms/subProcessorNoticeDays");
        findings.refuse(notice < LEAST_NOTICE_DAYS, "R28", place, notice, notice);
        var brief = notice >= LEAST_NOTICE_DAYS && notice < USUAL_NOTICE_DAYS;
        findings.warn(brief, "R28.short", place, notice, notice);
        var hours = terms.breachHours();
        var breach = Place.vendor("VIII", "/registers/terms/breachHours");
        findings.refuse(hours > MOST_BREACH_HOURS, "R29", breach, hours, hours);
        findings.warn(hours > USUAL_BREACH_HOURS && hours <= MOST_BREACH_HOURS, "R29.long", breach, hours, hours);
    }

    /** The notice periods of an agreement issued today reach into this year and, near its end, into the next. */
    private static void calendars(AgreementTerms terms, RuleContext context, Findings findings) {
        var last = context.today().plusDays(terms.subProcessorNoticeDays());
        for (var region : terms.calendars()) {
            for (var year = context.today().getYear(); year <= last.getYear(); year++) {
                var needed = region + "-" + year;
                var place = Place.vendor("VIII", "/registers/terms/calendars/" + region);
                findings.refuse(
                        !context.calendars().contains(needed),
                        "R51",
                        place,
                        needed,
                        new Word("calendar." + region),
                        year);
            }
        }
    }
}
