package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.annex.EntrustmentAnnex;
import eu.mandate.agreement.domain.annex.Necessity;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.Text;

/** R20, R21, the fast lane of R29 and the questions of R49: what Chinese law asks of an entrustment alone. */
final class EntrustmentRules {

    private static final int FAST_LANE_HOURS = 2;

    private final Snapshot snapshot;
    private final Entrusted entrusted;
    private final Findings findings;

    private EntrustmentRules(Snapshot snapshot, Findings findings) {
        this.snapshot = snapshot;
        this.entrusted = Entrusted.of(snapshot);
        this.findings = findings;
    }

    static void judge(Snapshot snapshot, Findings findings) {
        if (!applies(snapshot)) return;
        var rules = new EntrustmentRules(snapshot, findings);
        rules.entrusted.categories().stream().filter(Necessity::sensitive).forEach(rules::isNecessary);
        rules.childrenHaveRules();
        rules.incidentsHaveAFastLane();
        rules.declarationsAreAnswered();
    }

    /** Whether the law of China applies. */
    static boolean applies(Snapshot snapshot) {
        var regimes = snapshot.organisation().regimes();
        return regimes != null && regimes.regimes().contains(Regime.PIPL);
    }

    /** PIPL Art. 28 to 30: a specific purpose that says what it is needed for, and somebody who obtains the separate consent. */
    private void isNecessary(DataCategory category) {
        var place = Place.vendor("IX", "/profile/categories/" + category.code());
        var told = Necessity.purposes(entrusted, category).stream().anyMatch(purpose -> isTold(purpose.description()));
        findings.refuse(!told, "R20", place, null, category.code());
        var owned = Necessity.activities(entrusted, category).stream()
                .allMatch(activity -> isTold(activity.organisationRole()));
        findings.refuse(!owned, "R20.owner", place, null, category.code());
    }

    private static boolean isTold(Text text) {
        return text != null && !Findings.absent(text.zh()) && !Findings.absent(text.en());
    }

    private void childrenHaveRules() {
        var minors = snapshot.organisation().minors();
        if (minors == null || !minors.underFourteen()) return;
        var place = Place.customer("IX", "/organisation/minors", "minors");
        findings.require(minors.guardianConsent(), "R21.consent", place.member("guardianConsent"));
        findings.require(minors.childRules(), "R21", place.member("childRules"));
    }

    private void incidentsHaveAFastLane() {
        var terms = snapshot.registers().terms();
        if (terms == null) return;
        var hours = terms.chineseFastLaneHours();
        var place = Place.vendor("VIII", "/registers/terms/chineseFastLaneHours");
        findings.warn(hours == null, "R29.no-fast-lane", place, null);
        findings.warn(hours != null && hours > FAST_LANE_HOURS, "R29.fast-lane", place, hours, hours);
    }

    private void declarationsAreAnswered() {
        for (var code : EntrustmentAnnex.asked()) {
            var answered = snapshot.organisation().declaration(code).isPresent();
            var place = Place.customer("IX", "/organisation/declarations", "declaration", code.name());
            findings.refuse(!answered, "R49.unanswered", place, null, code);
        }
    }
}
