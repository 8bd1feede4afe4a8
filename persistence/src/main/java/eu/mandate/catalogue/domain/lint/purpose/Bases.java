package eu.mandate.catalogue.domain.lint.purpose;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.DisclosureReport;
import java.util.Collections;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Categories and legal bases of purposes. */
final class Bases {

    private static final Set<LegalBasis> TO_BE_SHOWN =
            Set.of(LegalBasis.LEGITIMATE_INTERESTS, LegalBasis.LEGAL_OBLIGATION, LegalBasis.PUBLIC_TASK);

    private Bases() {}

    static void categories(Examination profile, Report report) {
        each(
                profile,
                Bases::usesNothing,
                (pointer, purpose) ->
                        report.add(pointer + "/categories", "%s names no category.", "%s 未列明任何类别。", purpose.code()));
    }

    private static boolean usesNothing(Purpose purpose) {
        return purpose.categories().isEmpty() && !purpose.aggregateOnly() && !purpose.underHoldOnly();
    }

    static void missing(Examination profile, Report report) {
        each(
                profile,
                purpose -> purpose.bases().isEmpty(),
                (pointer, purpose) ->
                        report.add(pointer + "/bases", "%s has no legal basis.", "%s 没有合法性基础。", purpose.code()));
    }

    static void references(Examination profile, Report report) {
        each(
                profile,
                Bases::unproved,
                (pointer, purpose) -> report.add(
                        pointer + "/basisReference",
                        "%s rests on legitimate interests, a duty or a public task and names neither balancing test nor statute.",
                        "%s 以正当利益、法定义务或公共任务为基础，但未列明利益衡量或法律依据。",
                        purpose.code()));
    }

    private static boolean unproved(Purpose purpose) {
        return purpose.basisReference() == null && !Collections.disjoint(purpose.bases(), TO_BE_SHOWN);
    }

    static void notPersonal(Examination profile, Report report) {
        each(
                profile,
                Bases::claimsNotPersonal,
                (pointer, purpose) -> report.add(
                        pointer + "/bases",
                        "%s is said not to concern personal data, but uses more than aggregates.",
                        "%s 声称不涉及个人信息，但所使用的不限于汇总数据。",
                        purpose.code()));
    }

    private static boolean claimsNotPersonal(Purpose purpose) {
        var claimed = purpose.bases().contains(LegalBasis.NOT_PERSONAL);
        return claimed && !(purpose.aggregateOnly() && purpose.categories().isEmpty());
    }

    static void reports(Examination examination, Report report) {
        var profile = examination.profile();
        Examination.each(
                "/reports",
                profile.reports(),
                (pointer, disclosed) -> Examination.each(pointer + "/fields", disclosed.fields(), (place, field) -> {
                    if (allows(profile, disclosed, field)) return;
                    report.add(
                            place,
                            "The report shows %s, which %s may not use.",
                            "该报告显示 %s，而 %s 不得使用该字段。",
                            field,
                            disclosed.purpose());
                }));
    }

    private static boolean allows(ServiceProfile profile, DisclosureReport disclosed, String field) {
        return profile.purposes().stream()
                .filter(purpose -> purpose.code().equals(disclosed.purpose()))
                .allMatch(purpose -> mayUse(purpose, field));
    }

    /** Whether a purpose may use a field: one of its fields when it has such a list for the category, else any. */
    static boolean mayUse(Purpose purpose, String field) {
        var category = Examination.categoryOf(field);
        var limited = purpose.fields().stream()
                .anyMatch(f -> Examination.categoryOf(f).equals(category));
        return limited ? purpose.fields().contains(field) : purpose.categories().contains(category);
    }

    static void each(Examination profile, Predicate<Purpose> faulty, BiConsumer<String, Purpose> action) {
        Examination.each("/purposes", profile.profile().purposes(), (pointer, purpose) -> {
            if (faulty.test(purpose)) action.accept(pointer, purpose);
        });
    }
}
