package eu.mandate.catalogue.domain.lint.retention;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.RetentionCriterion;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;

/** A criterion of the published text is used for what it is meant for, and says what it needs. */
final class Criteria {

    private Criteria() {}

    static void window(Examination profile, Report report) {
        Kinds.each(
                profile,
                rule -> rule.criterion() == RetentionCriterion.SERVICE_AND_QUERIES && rule.period() == null,
                report,
                "%s is kept for queries and complaints, but no window for them is set.",
                "%s 为答复查询和投诉而保存，但未设定期限。");
    }

    static void technical(Examination profile, Report report) {
        Kinds.each(
                profile,
                rule -> rule.criterion() == RetentionCriterion.SAFETY_QUALITY
                        && !rule.categories().stream().allMatch(category -> operates(profile, category)),
                report,
                "%s is kept for safety and quality, but safe operation does not use all of its categories.",
                "%s 以安全和质量为由保存，但其中有类别并非安全运行所用。");
    }

    private static boolean operates(Examination profile, String category) {
        return profile.profile().purposes().stream()
                .anyMatch(purpose -> purpose.bases().contains(LegalBasis.SAFE_OPERATION)
                        && purpose.categories().contains(category));
    }

    static void reference(Examination profile, Report report) {
        Kinds.each(
                profile,
                rule -> rule.criterion() == RetentionCriterion.STATUTE && !namesLaw(rule)
                        || rule.criterion() == RetentionCriterion.AGREEMENT && !namesAgreement(rule),
                report,
                "%s rests on a law or an agreement that it does not name.",
                "%s 以法律或者约定为依据，但未写明。");
    }

    private static boolean namesLaw(RetentionRule rule) {
        return !rule.statutes().isEmpty()
                || rule.floor() != null && rule.floor().evidence().origin() == Origin.LAW;
    }

    private static boolean namesAgreement(RetentionRule rule) {
        return rule.trigger() == RetentionTrigger.AGREEMENT_ENDED
                || rule.trigger() == RetentionTrigger.AGREEMENT_MADE
                || rule.ceiling() != null && rule.ceiling().criterion() != null;
    }
}
