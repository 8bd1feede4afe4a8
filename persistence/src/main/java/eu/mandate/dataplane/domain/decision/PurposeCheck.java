package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.HiddenCharacters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Step 7: the purpose is registered, covers the category, and is used in the way it allows (Art. 5(1)(b) GDPR; PIPL Art. 6).
 * Fields it has no use for do not come out; {@link FiguresCheck} says which purposes give figures only.
 */
final class PurposeCheck implements Check {

    private static final String ARTICLES = "GDPR Art. 5(1)(b), (c); PIPL Art. 6";

    private static final String CONTACT = "J-C01";

    @Override
    public Step step() {
        return Step.PURPOSE;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        if (question.purpose() == null) {
            return Finding.failed(Code.VALIDATION, "/purpose", Ground.ofLaw(ARTICLES, "purpose-missing"));
        }
        var found = situation.purpose(question.purpose());
        if (found.isEmpty()) return refused(situation, List.of(), "purpose-unknown");
        var purpose = found.get();
        var fault = use(question, situation, purpose);
        return fault == null ? passed(question, situation, purpose) : fault;
    }

    private static Finding use(Question question, Situation situation, Purpose purpose) {
        var operation = String.valueOf(question.purpose().operation());
        if (!purpose.operations().isEmpty() && !purpose.operations().contains(operation)) {
            return refused(
                    situation,
                    purpose.rows(),
                    "purpose-operation",
                    purpose.code(),
                    String.join(", ", purpose.operations()));
        }
        if (purpose.operations().isEmpty() && question.purpose().operation() != null) {
            return refused(situation, purpose.rows(), "purpose-no-operation", purpose.code());
        }
        if (purpose.underHoldOnly()) {
            return question.reference() == null || HiddenCharacters.showNothing(question.reference())
                    ? refused(situation, purpose.rows(), "purpose-reference", purpose.code())
                    : null;
        }
        if (!purpose.categories().contains(question.category())) {
            if (marketing(question, purpose)) return consent(situation);
            return refused(situation, purpose.rows(), "purpose-category", purpose.code(), question.category());
        }
        if (question.action() == Action.REPORT
                && reported(question, situation, purpose).isEmpty()) {
            return refused(situation, purpose.rows(), "purpose-no-report", purpose.code(), question.category());
        }
        return null;
    }

    /** The contact data of an account becomes that of marketing by the person's consent alone (row J-042). */
    private static boolean marketing(Question question, Purpose purpose) {
        return question.action() != Action.INGEST
                && question.action() != Action.REPORT
                && CONTACT.equals(question.category())
                && purpose.objection() == Objection.ABSOLUTE;
    }

    private static Finding consent(Situation situation) {
        return Finding.failed(
                Code.CONSENT_REQUIRED, "/purpose", Ground.ofProfile(situation, List.of("J-042"), "purpose-consent"));
    }

    /** Fields that the profile's reports for this purpose tell of the category; a report has no other. */
    private static List<String> reported(Question question, Situation situation, Purpose purpose) {
        return situation.profile().profile().reports().stream()
                .filter(report -> purpose.code().equals(report.purpose()))
                .flatMap(report -> report.fields().stream())
                .filter(field -> field.startsWith(question.category() + "."))
                .toList();
    }

    private static Finding passed(Question question, Situation situation, Purpose purpose) {
        var hidden = new LinkedHashMap<String, FieldDuty>();
        var used = used(
                question,
                question.action() == Action.REPORT ? reported(question, situation, purpose) : purpose.fields());
        var unused = situation.category(question.category()).orElseThrow().fields().stream()
                .map(DataField::key)
                .filter(key -> !used.isEmpty() && !used.contains(key))
                .collect(Collectors.toSet());
        unused.forEach(key -> hidden.put(key, hidden(situation, purpose, key)));
        var figures = purpose.aggregateOnly() || question.action() == Action.AGGREGATE;
        var duties = new Duties(
                hidden,
                unused,
                purpose.pseudonymous() || purpose.masked(),
                purpose.underHoldOnly(),
                figures ? Duties.THRESHOLD : 1,
                null,
                null,
                List.of());
        return Finding.passed(duties, Ground.ofProfile(situation, purpose.rows(), "decision-purpose", purpose.code()));
    }

    /** Keys of the category's fields that the purpose names; where it names none of them it may use all. */
    private static Set<String> used(Question question, List<String> fields) {
        var prefix = question.category() + ".";
        return fields.stream()
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static FieldDuty hidden(Situation situation, Purpose purpose, String key) {
        return FieldDuty.hidden(
                Code.PURPOSE_NOT_ALLOWED,
                Ground.ofProfile(situation, purpose.rows(), "field-not-for-purpose", key, purpose.code()));
    }

    private static Finding refused(Situation situation, List<String> rows, String key, Object... arguments) {
        return Finding.failed(Code.PURPOSE_NOT_ALLOWED, "/purpose", Ground.ofProfile(situation, rows, key, arguments));
    }
}
