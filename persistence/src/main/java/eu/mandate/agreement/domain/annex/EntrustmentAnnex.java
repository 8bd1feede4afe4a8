package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.RegisterFacts.Certified;
import eu.mandate.agreement.domain.RegisterFacts.Measure;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.agreement.domain.body.Conditions;
import eu.mandate.agreement.domain.body.Limits;
import eu.mandate.agreement.domain.body.Variables;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.register.AgreementTerms;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import eu.mandate.catalogue.domain.register.SecurityMeasure.Status;
import eu.mandate.document.domain.Block.Fact;
import eu.mandate.organisation.domain.Declaration;
import eu.mandate.organisation.domain.DeclarationCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Annex IX: the six items that an entrustment has to settle, and what else Chinese law asks of it (PIPL Art. 21, 28 to 31, 55,
 * 56; Network Data Security Management Regulations Art. 12).
 */
public final class EntrustmentAnnex {

    private static final Period RECORDS = new Period(3, PeriodUnit.YEARS);
    private static final Period NETWORK_LOGS = new Period(6, PeriodUnit.MONTHS);
    private static final List<DeclarationCode> ASKED = List.of(
            DeclarationCode.CRITICAL_INFORMATION_INFRASTRUCTURE,
            DeclarationCode.STATE_ORGAN,
            DeclarationCode.IMPORTANT_DATA);

    private final Snapshot snapshot;
    private final Entrusted entrusted;
    private final AgreementTerms terms;
    private final Words words;
    private final Sheet sheet;

    private EntrustmentAnnex(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.entrusted = Entrusted.of(snapshot);
        this.terms = snapshot.registers().terms();
        this.words = words;
        this.sheet = new Sheet("IX", words);
    }

    /** The annex. */
    public static Annex of(Snapshot snapshot, Words words) {
        var annex = new EntrustmentAnnex(snapshot, words);
        annex.sixItems();
        annex.particulars();
        annex.sensitive();
        annex.minors();
        annex.assessment();
        annex.declarations();
        return annex.sheet.done();
    }

    private void sixItems() {
        var purposes = entrusted.purposes().stream().map(this::purpose).toList();
        var operations = entrusted.activities().stream()
                .flatMap(activity -> activity.operations().stream())
                .distinct()
                .map(words::operation)
                .toList();
        var kinds = entrusted.categories().stream()
                .map(category -> category.code() + " " + words.of(category.name()))
                .toList();
        var term = Variables.term(snapshot.organisation().contract(), words);
        sheet.section("six")
                .facts(
                        "six",
                        List.of(
                                sheet.fact("six.purpose", words.series(purposes)),
                                sheet.fact("six.period", sheet.word("six.period.value", term)),
                                sheet.fact("six.method", sheet.word("six.method.value", words.list(operations))),
                                sheet.fact("six.kinds", sheet.word("six.kinds.value", words.series(kinds))),
                                sheet.fact("six.measures", sheet.word("six.measures.value", words.series(headings()))),
                                sheet.fact(
                                        "six.rights",
                                        Lines.of(
                                                sheet.word("six.rights.handler"),
                                                sheet.word("six.rights.entrusted")))));
    }

    private String purpose(Purpose purpose) {
        return purpose.code() + " " + words.of(purpose.name()) + Entrusted.operations(snapshot, purpose);
    }

    private List<String> headings() {
        return implemented()
                .map(SecurityMeasure::heading)
                .distinct()
                .map(words::of)
                .toList();
    }

    private Stream<SecurityMeasure> implemented() {
        return snapshot.registers().measures().stream()
                .map(Measure::entry)
                .filter(measure -> measure.status() == Status.IMPLEMENTED);
    }

    private void particulars() {
        sheet.section("particulars")
                .facts(
                        "particulars",
                        List.of(
                                sheet.fact(
                                        "supervision",
                                        sheet.word(
                                                "supervision.value",
                                                terms.auditsPerYear(),
                                                days(terms.auditNoticeDays()),
                                                words.of(new Period(terms.measuresReviewMonths(), PeriodUnit.MONTHS)))),
                                sheet.fact("consent", sheet.word("consent.value", owner())),
                                sheet.fact("sub-entrustment", subEntrustment()),
                                sheet.fact(
                                        "end",
                                        sheet.word(
                                                "end.value",
                                                days(terms.exportWindowDays()),
                                                days(terms.deletionDays()),
                                                days(Limits.backupDays(snapshot)))),
                                sheet.fact(
                                        "records",
                                        sheet.word("records.value", words.of(RECORDS), words.of(NETWORK_LOGS)))));
    }

    private String owner() {
        return snapshot.organisation().identity().legalName();
    }

    private String days(int days) {
        return words.of(new Period(days, PeriodUnit.DAYS));
    }

    private String subEntrustment() {
        var named = SubProcessorsAnnex.engaged(snapshot).stream()
                .map(one -> one.entry().legalName())
                .toList();
        if (terms.subProcessors() == AgreementTerms.Authorisation.GENERAL) {
            return sheet.word("sub-entrustment.general", named.size(), words.list(named));
        }
        return named.isEmpty()
                ? sheet.word("sub-entrustment.none")
                : sheet.word("sub-entrustment.named", named.size(), words.list(named));
    }

    private void sensitive() {
        var rows = new Necessity(snapshot, words).rows();
        sheet.section("sensitive");
        if (rows.isEmpty()) sheet.say("sensitive.none");
        else {
            sheet.table(
                    "sensitive", List.of("item", "necessity", "owner", "protection"), List.of(24, 34, 20, 22), rows);
        }
    }

    private void minors() {
        var answer = snapshot.organisation().minors();
        sheet.section("minors")
                .facts(
                        "minors",
                        List.of(
                                sheet.fact("minors.answer", words.of(Variables.minors(snapshot))),
                                sheet.fact("minors.consent", answer.guardianConsent(), "minors.none"),
                                sheet.fact("minors.rules", answer.childRules(), "minors.none")));
    }

    private void assessment() {
        var certificates = snapshot.registers().certificates().stream()
                .map(Certified::entry)
                .map(certificate -> Stream.of(certificate.standard(), certificate.level())
                        .filter(part -> part != null)
                        .reduce(words::pair)
                        .orElseThrow())
                .toList();
        sheet.section("assessment")
                .facts(
                        "assessment",
                        List.of(
                                sheet.fact(
                                        "assessment.reference",
                                        sheet.word("assessment.reference.value", inputSheet(), words.of(RECORDS))),
                                sheet.fact("assessment.lawfulness", sheet.word("assessment.lawfulness.value")),
                                sheet.fact("assessment.impact", impact()),
                                sheet.fact(
                                        "assessment.measures",
                                        sheet.word(
                                                "assessment.measures.value",
                                                implemented().count(),
                                                certificates.isEmpty()
                                                        ? words.of("none")
                                                        : words.series(certificates)))));
    }

    /** One sheet for each customer and version of the service's profile: what is assessed changes with it. */
    private String inputSheet() {
        return "PIA-" + snapshot.tenantKey() + "-" + snapshot.profile().key() + "-" + snapshot.profileVersion();
    }

    private String impact() {
        var persons = entrusted.categories().stream()
                .flatMap(category -> category.subjects().stream())
                .distinct()
                .count();
        return sheet.word(
                "assessment.impact.value",
                persons,
                entrusted.categories().size(),
                entrusted.categories().stream().filter(Necessity::sensitive).count(),
                SubProcessorsAnnex.engaged(snapshot).size(),
                sheet.word(Conditions.transfers(snapshot) ? "assessment.abroad" : "assessment.at-home"));
    }

    private void declarations() {
        sheet.section("declarations")
                .facts("declarations", ASKED.stream().map(this::declared).toList());
    }

    private Fact declared(DeclarationCode code) {
        var answer = snapshot.organisation().declaration(code);
        return new Fact(
                words.of(code), answer.map(this::answered).orElseGet(() -> sheet.word("declarations.unanswered")));
    }

    private String answered(Declaration declaration) {
        return Lines.of(words.of(declaration.answer()), declaration.explanation());
    }

    /** What is asked of the handler. */
    public static List<DeclarationCode> asked() {
        return ASKED;
    }
}
