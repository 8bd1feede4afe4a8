package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.RegisterFacts.Assistance;
import eu.mandate.agreement.domain.RegisterFacts.Certified;
import eu.mandate.agreement.domain.RegisterFacts.Measure;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.register.AssistanceMeasure;
import eu.mandate.catalogue.domain.register.Certificate;
import eu.mandate.catalogue.domain.register.MeasureHeading;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import eu.mandate.catalogue.domain.register.SecurityMeasure.Status;
import java.util.Arrays;
import java.util.List;

/** Annex III: technical and organisational measures, certificates, and how the customer is assisted (Art. 28(3)(c), (e), (f), 32 GDPR). */
public final class MeasuresAnnex {

    private final Snapshot snapshot;
    private final Words words;
    private final Sheet sheet;

    private MeasuresAnnex(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        this.sheet = new Sheet("III", words);
    }

    /** The annex. */
    public static Annex of(Snapshot snapshot, Words words) {
        var annex = new MeasuresAnnex(snapshot, words);
        annex.measures();
        annex.certificates();
        annex.assistance();
        return annex.sheet.done();
    }

    private void measures() {
        var rows = Arrays.stream(MeasureHeading.values())
                .flatMap(heading -> snapshot.registers().measures().stream()
                        .map(Measure::entry)
                        .filter(measure -> measure.heading() == heading && measure.status() != Status.PLANNED))
                .map(this::measure)
                .toList();
        sheet.section("measures")
                .say("measures.intro", snapshot.registers().terms().measuresReviewMonths())
                .table("measures", List.of("heading", "control", "scope", "evidence"), List.of(20, 38, 17, 25), rows);
    }

    private List<String> measure(SecurityMeasure measure) {
        if (measure.status() == Status.NOT_APPLICABLE) {
            var reason = sheet.word("measures.not-applicable", words.of(measure.control()));
            return List.of(words.of(measure.heading()), reason, words.of(measure.scope()), measure.owner());
        }
        var tested = measure.lastTested() == null
                ? sheet.word("measures.untested")
                : sheet.word("measures.tested", words.of(measure.lastTested()));
        var review = sheet.word("measures.reviewed", measure.reviewMonths());
        return List.of(
                words.of(measure.heading()),
                Lines.of(words.of(measure.control()), measure.parameter()),
                words.of(measure.scope()),
                Lines.of(measure.owner(), tested, measure.evidence(), review));
    }

    private void certificates() {
        var rows = snapshot.registers().certificates().stream()
                .map(Certified::entry)
                .map(this::certificate)
                .toList();
        sheet.section("certificates");
        if (rows.isEmpty()) sheet.say("certificates.none");
        else
            sheet.table(
                    "certificates", List.of("standard", "holder", "scope", "validity"), List.of(30, 24, 26, 20), rows);
    }

    private List<String> certificate(Certificate certificate) {
        return List.of(
                Lines.of(certificate.standard(), certificate.number(), certificate.issuer(), certificate.level()),
                certificate.holder(),
                words.of(certificate.scope()),
                sheet.word("certificates.until", words.of(certificate.issuedOn()), words.of(certificate.expiresOn())));
    }

    private void assistance() {
        var rows = snapshot.registers().assistance().stream()
                .map(Assistance::entry)
                .map(this::assistance)
                .toList();
        sheet.section("assistance")
                .table("assistance", List.of("subject", "measure", "within"), List.of(26, 52, 22), rows);
    }

    private List<String> assistance(AssistanceMeasure measure) {
        var within = measure.within() == null
                ? sheet.word("assistance.always")
                : sheet.word(
                        "assistance.limit",
                        words.of("period." + measure.unit().name(), measure.within()),
                        words.of(measure.from()));
        return List.of(words.of(measure.subject()), words.of(measure.measure()), within);
    }
}
