package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.RegisterFacts.Measure;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.catalogue.domain.register.MeasureHeading;
import eu.mandate.catalogue.domain.register.SecurityMeasure.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** R30 and R31: measures are concrete, implemented and recently tested (Art. 32 GDPR). */
final class MeasureRules {

    private static final int STALE_MONTHS = 12;
    private static final List<String> EMPTY_PHRASES = List.of(
            "industry standard",
            "industry-standard",
            "state of the art measures",
            "appropriate measures",
            "行业标准",
            "适当措施");

    private final Snapshot snapshot;
    private final RuleContext context;
    private final Findings findings;

    private MeasureRules(Snapshot snapshot, RuleContext context, Findings findings) {
        this.snapshot = snapshot;
        this.context = context;
        this.findings = findings;
    }

    static void judge(Snapshot snapshot, RuleContext context, Findings findings) {
        var rules = new MeasureRules(snapshot, context, findings);
        Arrays.stream(MeasureHeading.values()).forEach(rules::isAnswered);
        snapshot.registers().measures().forEach(rules::isConcrete);
        var assistance = Place.vendor("III", "/registers/assistance");
        findings.require(snapshot.registers().assistance(), "R30.assistance", assistance);
        rules.certificatesAreValid();
    }

    /** What Art. 32(1) names has to be done; under the other headings a reason may stand why not. */
    private void isAnswered(MeasureHeading heading) {
        var answered = snapshot.registers().measures().stream()
                .map(Measure::entry)
                .filter(measure -> measure.heading() == heading)
                .anyMatch(measure -> measure.status() == Status.IMPLEMENTED
                        || measure.status() == Status.PLANNED
                        || !heading.named());
        findings.refuse(!answered, "R30.missing", Place.vendor("III", "/registers/measures"), heading, heading);
    }

    private void isConcrete(Measure measure) {
        var entry = measure.entry();
        var place = Place.vendor("III", "/registers/measures/" + measure.key());
        var planned = entry.status() == Status.PLANNED;
        findings.refuse(planned, "R30.planned", place.member("status"), entry.status(), measure.key());
        var text = (entry.control().en() + " " + entry.control().zh()).toLowerCase(Locale.ROOT);
        var empty = EMPTY_PHRASES.stream().filter(text::contains).findFirst();
        findings.refuse(
                empty.isPresent(),
                "R30.phrase",
                place.member("control"),
                empty.orElse(null),
                measure.key(),
                empty.orElse(""));
        if (entry.status() == Status.IMPLEMENTED) isTested(measure, place.member("lastTested"));
    }

    private void isTested(Measure measure, Place place) {
        var tested = measure.entry().lastTested();
        findings.warn(tested == null, "R31.untested", place, null, measure.key());
        var old = tested != null && tested.plusMonths(STALE_MONTHS).isBefore(context.today());
        findings.warn(old, "R31.test", place, tested, measure.key(), tested);
    }

    private void certificatesAreValid() {
        for (var certified : snapshot.registers().certificates()) {
            var until = certified.entry().expiresOn();
            var place = Place.vendor("III", "/registers/certificates/" + certified.key() + "/expiresOn");
            var over = until.isBefore(context.today());
            findings.warn(
                    over, "R31.certificate", place, until, certified.entry().standard(), until);
        }
    }
}
