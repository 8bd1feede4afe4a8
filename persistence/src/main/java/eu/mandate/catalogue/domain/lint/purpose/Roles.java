package eu.mandate.catalogue.domain.lint.purpose;

import static eu.mandate.catalogue.domain.profile.VendorRole.BY_ACTIVITY;
import static eu.mandate.catalogue.domain.profile.VendorRole.CONTROLLER;
import static eu.mandate.catalogue.domain.profile.VendorRole.NONE;
import static eu.mandate.catalogue.domain.profile.VendorRole.PROCESSOR;
import static java.util.stream.Collectors.toSet;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.VendorRole;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Activities, and the role in which the vendor handles each category. */
final class Roles {

    private static final Set<VendorRole> BOTH = Set.of(CONTROLLER, PROCESSOR);
    private static final Set<LegalBasis> SOMEBODY_ELSES =
            Set.of(LegalBasis.CONTROLLERS_BASIS, LegalBasis.DOCUMENTED_INSTRUCTION, LegalBasis.NOT_PERSONAL);

    private Roles() {}

    static void categoriesWithoutActivity(Examination profile, Report report) {
        categories(
                profile,
                category -> roles(profile.profile(), category).isEmpty(),
                report,
                "No activity handles %s.",
                "没有任何处理活动涉及 %s。");
    }

    static void categoriesWithoutPurpose(Examination profile, Report report) {
        categories(
                profile,
                category -> profile.profile().purposes().stream()
                        .noneMatch(purpose -> purpose.categories().contains(category.code())),
                report,
                "%s serves no purpose.",
                "%s 没有任何处理目的。");
    }

    static void mixed(Examination profile, Report report) {
        categories(
                profile,
                category -> category.vendorRole() != BY_ACTIVITY
                        && roles(profile.profile(), category).containsAll(BOTH),
                report,
                "%s is handled by the vendor both as controller and as processor.",
                "供应商既作为控制者又作为受托方处理 %s。");
    }

    static void differing(Examination profile, Report report) {
        categories(
                profile,
                category -> category.vendorRole() != BY_ACTIVITY && differs(profile.profile(), category),
                report,
                "The vendor’s role for %s is not the role of its activity.",
                "供应商对 %s 的角色与其处理活动中的角色不一致。");
    }

    private static boolean differs(ServiceProfile profile, DataCategory category) {
        var roles = roles(profile, category);
        return BOTH.contains(category.vendorRole())
                && roles.size() == 1
                && !roles.contains(NONE)
                && !roles.contains(category.vendorRole());
    }

    static void oneSided(Examination profile, Report report) {
        categories(
                profile,
                category -> category.vendorRole() == BY_ACTIVITY
                        && !roles(profile.profile(), category).isEmpty()
                        && !roles(profile.profile(), category).containsAll(BOTH),
                report,
                "%s is said to be handled in both roles, but has activities of one.",
                "%s 声称以两种角色处理，但只有一种角色的处理活动。");
    }

    private static void categories(
            Examination profile, Predicate<DataCategory> faulty, Report report, String en, String zh) {
        Examination.each("/categories", profile.profile().categories(), (pointer, category) -> {
            if (faulty.test(category)) report.add(pointer, en, zh, category.code());
        });
    }

    private static Set<VendorRole> roles(ServiceProfile profile, DataCategory category) {
        return profile.activities().stream()
                .filter(activity -> activity.categories().contains(category.code()))
                .map(ProcessingActivity::vendorRole)
                .collect(toSet());
    }

    static void purposesWithoutActivity(Examination examination, Report report) {
        var pursued = examination.profile().activities().stream()
                .map(ProcessingActivity::purposes)
                .flatMap(List::stream)
                .collect(toSet());
        Bases.each(
                examination,
                purpose -> !pursued.contains(purpose.code()),
                (pointer, purpose) ->
                        report.add(pointer, "No activity pursues %s.", "没有任何处理活动以 %s 为目的。", purpose.code()));
    }

    static void foreign(Examination examination, Report report) {
        Examination.each("/activities", examination.profile().activities(), (pointer, activity) -> {
            var empty = activity.categories().isEmpty();
            if (activity.vendorRole() != NONE && !empty) return;
            if (activity.vendorRole() == NONE && empty && activity.purposes().isEmpty()) return;
            report.add(
                    pointer + "/categories",
                    "%s: exactly an activity in which the vendor has a role names categories.",
                    "%s：当且仅当供应商在该活动中担任角色时，才列明类别。",
                    activity.code());
        });
    }

    static void ownPurposes(Examination examination, Report report) {
        Examination.each("/activities", examination.profile().activities(), (pointer, activity) -> {
            if (activity.vendorRole() != PROCESSOR) return;
            own(examination.profile(), activity)
                    .forEach(purpose -> report.add(
                            pointer + "/purposes",
                            "%s is the vendor’s own purpose in a processor’s activity, and nobody has to opt in.",
                            "%s 是供应商在受托处理活动中的自有目的，且无需委托方选择同意。",
                            purpose.code()));
        });
    }

    private static Stream<Purpose> own(ServiceProfile profile, ProcessingActivity activity) {
        return profile.purposes().stream()
                .filter(purpose -> activity.purposes().contains(purpose.code()))
                .filter(purpose -> !purpose.optIn())
                .filter(purpose -> activity.optIn()
                        || !purpose.bases().isEmpty() && Collections.disjoint(purpose.bases(), SOMEBODY_ELSES));
    }
}
