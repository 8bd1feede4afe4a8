package eu.mandate.catalogue.domain.lint.structure;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Lint;
import eu.mandate.catalogue.domain.lint.Report;

/** Rules about registers, codes and addresses. */
public enum StructureLint implements Lint {
    /** A register that no service can be without has no entry. */
    REGISTER_EMPTY(Registers::empty),
    /** Two entries of one register have the same code. */
    CODE_DUPLICATE(Registers::duplicates),
    /** A kind of data subject or a channel that no category uses: left over, or the category forgot it. */
    CODE_UNUSED(Registers::unused),
    /** A section of the privacy notice that is written from no register, or only from empty ones. */
    NOTICE_SECTION_EMPTY(Registers::emptySections),
    /** A code, field, role or region that is named but not there. */
    REFERENCE_DANGLING(References::dangling),
    /** A resolution points to a place that the profile does not have. */
    DECISION_DANGLING(References::decisions),
    /** A purpose, retention rule or staff role names a field of a category that it does not name. */
    FIELD_OUTSIDE_CATEGORIES(References::fieldsOutside),
    /** An address that cannot be reached: empty, unencrypted, with blanks, without a public host. */
    LINK_DEAD(Addresses::deadLinks),
    /** A time zone that does not exist. */
    ZONE_UNKNOWN(Addresses::zone),
    /** A country that does not exist. */
    COUNTRY_UNKNOWN(Addresses::countries),
    /** A category that tags others names no hosts, or an ordinary one names some. */
    TAG_WITHOUT_HOSTS(Registers::tags),
    /** A value is said to come from the published text without its lines, or from a law without the article. */
    EVIDENCE_INCOMPLETE(Registers::evidence);

    private final Check check;

    StructureLint(Check check) {
        this.check = check;
    }

    @Override
    public void check(Examination profile, Report report) {
        check.run(profile, report);
    }
}
