package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.annex.Safeguards;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.VendorRole;
import java.util.Set;
import java.util.stream.Collectors;

/** R05 to R09, R19, R22, R40 and R41: what is processed and for what. */
final class DescriptionRules {

    private final Snapshot snapshot;
    private final Entrusted entrusted;
    private final Findings findings;

    private DescriptionRules(Snapshot snapshot, Findings findings) {
        this.snapshot = snapshot;
        this.entrusted = Entrusted.of(snapshot);
        this.findings = findings;
    }

    static void judge(Snapshot snapshot, Findings findings) {
        var rules = new DescriptionRules(snapshot, findings);
        rules.purposesAreClosed();
        rules.activitiesAreTheServices();
        rules.entrusted.categories().forEach(rules::isSpecific);
        rules.sensitiveFieldsAreSafeguarded();
        rules.minorsAreAnswered();
        rules.noOwnPurpose();
        rules.rolesAreNotMixed();
    }

    /** Without a programme there is nothing that could have a purpose, which is told already. */
    private void purposesAreClosed() {
        var programme = snapshot.organisation().programme();
        if (programme == null || Findings.absent(programme.activities())) return;
        var place = Place.customer("II", "/organisation/programme", "programme");
        findings.refuse(entrusted.purposes().isEmpty(), "R05.none", place.member("activities"), null);
        var own = VagueWords.inPurpose(programme.information());
        findings.refuse(
                own.isPresent(), "R05.programme", place.member("information"), own.orElse(null), own.orElse(""));
        for (var purpose : entrusted.purposes()) {
            var vague = VagueWords.inPurpose(purpose.name(), purpose.description());
            var register = Place.vendor("II", "/profile/purposes/" + purpose.code());
            findings.refuse(vague.isPresent(), "R05", register, vague.orElse(null), purpose.code(), vague.orElse(""));
        }
        var described =
                entrusted.purposes().isEmpty() || !entrusted.categories().isEmpty();
        findings.refuse(!described, "R07.none", Place.vendor("II", "/profile/categories"), null);
    }

    private void activitiesAreTheServices() {
        var programme = snapshot.organisation().programme();
        if (programme == null || programme.activities() == null) return;
        var known = codes(VendorRole.PROCESSOR);
        var place = Place.customer("II", "/organisation/programme/activities", "programme");
        for (var activity : programme.activities()) {
            findings.refuse(!known.contains(activity), "R06", place.member(activity), activity, activity);
        }
    }

    private Set<String> codes(VendorRole role) {
        return snapshot.profile().activities().stream()
                .filter(activity -> activity.vendorRole() == role)
                .map(ProcessingActivity::code)
                .collect(Collectors.toSet());
    }

    private void isSpecific(DataCategory category) {
        var place = Place.vendor("II", "/profile/categories/" + category.code());
        var fields = category.fields().stream().filter(field -> field.presence() != Presence.FORBIDDEN);
        findings.refuse(fields.findAny().isEmpty(), "R07", place.member("fields"), null, category.code());
        var vague = VagueWords.inCategory(category.name());
        findings.refuse(vague.isPresent(), "R08", place.member("name"), vague.orElse(null), category.code());
        findings.require(category.subjects(), "R09", place.member("subjects"), category.code());
    }

    private void sensitiveFieldsAreSafeguarded() {
        if (!Safeguards.of(snapshot).isEmpty()) return;
        for (var category : entrusted.categories()) {
            var place = Place.vendor("II", "/profile/categories/" + category.code() + "/fields");
            category.fields().stream()
                    .filter(DescriptionRules::isSensitive)
                    .forEach(field -> findings.refuse(
                            true, "R19", place.member(field.key()), field.sensitivity(), category.code(), field.key()));
        }
    }

    private static boolean isSensitive(DataField field) {
        return field.presence() != Presence.FORBIDDEN
                && (field.sensitivity() != null || field.mayRevealSpecialCategory());
    }

    private void minorsAreAnswered() {
        var minors = snapshot.organisation().minors();
        var place = Place.customer("II", "/organisation/minors", "minors");
        findings.require(minors, "R22", place);
        var barred =
                minors != null && minors.any() && !snapshot.profile().minors().minorsAccepted();
        findings.refuse(
                barred, "R22.barred", place, minors, snapshot.profile().minors().userAge());
    }

    private void noOwnPurpose() {
        entrusted.purposes().stream()
                .filter(purpose -> purpose.optIn())
                .map(purpose -> purpose.code())
                .forEach(code -> findings.refuse(true, "R40", Place.purpose(code), code, code));
    }

    /** A category that is declared to be handled in both roles is told for each activity. */
    private void rolesAreNotMixed() {
        var own = codes(VendorRole.CONTROLLER);
        for (var activity : snapshot.profile().activities()) {
            if (!own.contains(activity.code())) continue;
            var shared = activity.categories().stream()
                    .filter(code -> entrusted.categories().stream()
                            .filter(category -> category.vendorRole() != VendorRole.BY_ACTIVITY)
                            .anyMatch(category -> category.code().equals(code)))
                    .toList();
            var place = Place.vendor("II", "/profile/activities/" + activity.code() + "/categories");
            findings.refuse(!shared.isEmpty(), "R41", place, shared, activity.code(), String.join(", ", shared));
        }
    }
}
