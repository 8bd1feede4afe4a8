package eu.mandate.catalogue.domain.lint.purpose;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Lint;
import eu.mandate.catalogue.domain.lint.Report;

/** Rules about purposes and their bases (Art. 5(1)(b), 6, 7, 21 GDPR; PIPL Art. 6, 13 to 16, 29). */
public enum PurposeLint implements Lint {
    /** A purpose names no category although it uses records. */
    PURPOSE_WITHOUT_CATEGORY(Bases::categories),
    /** A purpose has no legal basis. */
    PURPOSE_WITHOUT_BASIS(Bases::missing),
    /** Legitimate interests, legal obligation or public task without the balancing test or statute. */
    BASIS_WITHOUT_REFERENCE(Bases::references),
    /** A purpose that is said not to be personal, although it uses more than aggregates. */
    NOT_PERSONAL_WITH_RECORDS(Bases::notPersonal),
    /** Consent without the level that has to be given, or a level without consent. */
    CONSENT_WITHOUT_LEVEL(Consents::levels),
    /** A purpose rests on consent alone, but the consent cannot be withdrawn (Art. 7(3) GDPR, PIPL Art. 15). */
    CONSENT_NOT_WITHDRAWABLE(Consents::withdrawal),
    /** Sensitive fields are used by consent that is not separate (PIPL Art. 29). */
    CONSENT_NOT_SEPARATE(Consents::sensitive),
    /** Marketing that the person cannot stop at once (Art. 21(2), (3) GDPR, PIPL Art. 24). */
    MARKETING_WITHOUT_OBJECTION(Consents::marketing),
    /** A report gives the customer organisation more than its purpose may use. */
    REPORT_BEYOND_PURPOSE(Bases::reports);

    private final Check check;

    PurposeLint(Check check) {
        this.check = check;
    }

    @Override
    public void check(Examination profile, Report report) {
        check.run(profile, report);
    }
}
