package eu.mandate.catalogue.domain.lint.purpose;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Lint;
import eu.mandate.catalogue.domain.lint.Report;

/** Rules about activities and roles: who decides is told for everything, and told once (Art. 4(7), (8), 28, 30 GDPR). */
public enum ActivityLint implements Lint {
    /** A category that no activity handles: missing in every record of processing. */
    CATEGORY_WITHOUT_ACTIVITY(Roles::categoriesWithoutActivity),
    /** A category that is collected for no purpose. */
    CATEGORY_WITHOUT_PURPOSE(Roles::categoriesWithoutPurpose),
    /** A purpose that no activity pursues. */
    PURPOSE_WITHOUT_ACTIVITY(Roles::purposesWithoutActivity),
    /** A category is handled in both roles without being declared so. */
    ROLE_MIXED(Roles::mixed),
    /** An activity's role is not the one of its category. */
    ROLE_DIFFERS(Roles::differing),
    /** A category is declared to be handled in both roles, but one of them is missing. */
    ROLE_ONE_SIDED(Roles::oneSided),
    /** Processing of somebody else is described as if it were part of the service. */
    ROLE_NONE_WITH_DATA(Roles::foreign),
    /** An own purpose of the vendor in a processor's activity, without the controller's choice (Art. 28(10) GDPR). */
    OWN_PURPOSE(Roles::ownPurposes);

    private final Check check;

    ActivityLint(Check check) {
        this.check = check;
    }

    @Override
    public void check(Examination profile, Report report) {
        check.run(profile, report);
    }
}
