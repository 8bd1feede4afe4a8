package eu.mandate.catalogue.domain.lint.purpose;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.Purpose.ConsentLevel;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How consents are given and stopped. */
final class Consents {

    private static final Set<Objection> WITHDRAWABLE =
            Set.of(Objection.WITHDRAW_CONSENT, Objection.OPT_OUT, Objection.PREFERENCE, Objection.ABSOLUTE);
    private static final Set<Objection> AT_ONCE =
            Set.of(Objection.ABSOLUTE, Objection.WITHDRAW_CONSENT, Objection.OPT_OUT, Objection.THROUGH_CONTROLLER);
    private static final Pattern MARKETING =
            Pattern.compile("(?i)\\b(marketing|advertis\\w*|promotion\\w*)\\b|营销|广告|推广");

    private Consents() {}

    static void levels(Examination profile, Report report) {
        Bases.each(
                profile,
                Consents::levelMissing,
                (pointer, purpose) -> report.add(
                        pointer + "/consentLevel",
                        "%s: exactly a purpose with consent among its bases says how the consent is given.",
                        "%s：当且仅当以同意为基础之一时，须注明同意的形式。",
                        purpose.code()));
    }

    private static boolean levelMissing(Purpose purpose) {
        return purpose.bases().contains(LegalBasis.CONSENT) == (purpose.consentLevel() == null);
    }

    static void withdrawal(Examination profile, Report report) {
        Bases.each(
                profile,
                Consents::irrevocable,
                (pointer, purpose) -> report.add(
                        pointer + "/objection",
                        "%s rests on consent alone, and the consent cannot be withdrawn.",
                        "%s 仅以同意为基础，但该同意无法撤回。",
                        purpose.code()));
    }

    private static boolean irrevocable(Purpose purpose) {
        return purpose.bases().equals(List.of(LegalBasis.CONSENT)) && !WITHDRAWABLE.contains(purpose.objection());
    }

    static void sensitive(Examination examination, Report report) {
        if (!examination.profile().regimes().contains(Regime.PIPL)) return;
        Bases.each(
                examination,
                purpose -> notSeparate(examination, purpose),
                (pointer, purpose) -> report.add(
                        pointer + "/consentLevel",
                        "%s uses sensitive fields by a consent that is not separate.",
                        "%s 使用敏感个人信息，但未取得单独同意。",
                        purpose.code()));
    }

    private static boolean notSeparate(Examination examination, Purpose purpose) {
        return purpose.bases().contains(LegalBasis.CONSENT)
                && purpose.consentLevel() != null
                && purpose.consentLevel() != ConsentLevel.SEPARATE
                && purpose.categories().stream()
                        .flatMap(code -> examination.category(code).stream())
                        .anyMatch(category -> sensitive(category, purpose));
    }

    private static boolean sensitive(DataCategory category, Purpose purpose) {
        return sensitiveFields(category).anyMatch(field -> Bases.mayUse(purpose, category.code() + "." + field.key()));
    }

    private static Stream<DataField> sensitiveFields(DataCategory category) {
        return category.fields().stream()
                .filter(field -> field.sensitivity() != null && field.sensitivity() != SensitivityKind.SECRET)
                .filter(field -> field.presence() != Presence.FORBIDDEN);
    }

    static void marketing(Examination profile, Report report) {
        Bases.each(
                profile,
                Consents::unstoppable,
                (pointer, purpose) -> report.add(
                        pointer + "/objection",
                        "%s is marketing, and the person cannot stop it at once.",
                        "%s 属于营销，但个人无法立即拒绝。",
                        purpose.code()));
    }

    private static boolean unstoppable(Purpose purpose) {
        var marketing = MARKETING.matcher(purpose.name().en()).find()
                || MARKETING.matcher(purpose.name().zh()).find();
        return marketing && !AT_ONCE.contains(purpose.objection());
    }
}
