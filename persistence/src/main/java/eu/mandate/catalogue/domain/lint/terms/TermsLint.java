package eu.mandate.catalogue.domain.lint.terms;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Lint;
import eu.mandate.catalogue.domain.lint.Report;

/** Rules about the registers beside the data map. */
public enum TermsLint implements Lint {
    /** No age is given for authorised users. */
    MINORS_AGE_MISSING(Terms::age),
    /** The law makes all data of persons under fourteen sensitive, the profile does not (PIPL Art. 28, 31). */
    SENSITIVE_AGE_MISSING(Terms::sensitiveAge),
    /** The controller is told of a breach too late or at no certain time (Art. 33(2) GDPR, PIPL Art. 57). */
    BREACH_TIME_MISSING(Terms::breachTime),
    /** Data may cross a border, but no mechanism or ground is named (Art. 46 GDPR, PIPL Art. 38). */
    TRANSFER_MECHANISM_MISSING(Terms::mechanism),
    /** A change of something that matters would not be material. */
    MATERIAL_CLASS_MISSING(Terms::material),
    /** A register that the law wants told has no section in the privacy notice (Art. 13 GDPR, PIPL Art. 17). */
    NOTICE_INCOMPLETE(Terms::notice),
    /** A connected platform without the address of its policy, its terms or for deletion. */
    NETWORK_LINK_MISSING(Contacts::networks),
    /** A contact that every service has to publish is not in the profile. */
    CONTACT_MISSING(Contacts::missing),
    /** A required contact has no value: neither in the profile nor in the vendor's register. */
    CONTACT_UNREGISTERED(Contacts::unregistered),
    /** The provider is not in the vendor's register of legal entities. */
    ENTITY_UNREGISTERED(Contacts::entity);

    private final Check check;

    TermsLint(Check check) {
        this.check = check;
    }

    @Override
    public void check(Examination profile, Report report) {
        check.run(profile, report);
    }
}
