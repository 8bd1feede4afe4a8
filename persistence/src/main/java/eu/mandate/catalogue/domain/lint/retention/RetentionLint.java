package eu.mandate.catalogue.domain.lint.retention;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Lint;
import eu.mandate.catalogue.domain.lint.Report;

/** Rules about how long data is kept (Art. 5(1)(e), 13(2)(a) GDPR; PIPL Art. 17, 19). */
public enum RetentionLint implements Lint {
    /** A category, or a field of it, that no rule covers. */
    RETENTION_MISSING(Coverage::missing),
    /** Two rules cover the same field. */
    RETENTION_TWICE(Coverage::twice),
    /** A rule is about nothing. */
    RETENTION_WITHOUT_SUBJECT(Kinds::withoutSubject),
    /** The kind needs a period, a trigger or statutes that the rule does not have, or excludes the period that it has. */
    PERIOD_MISSING(Kinds::missing),
    /** A period where the kind leaves no room for one. */
    PERIOD_UNFIT(Kinds::unfit),
    /** Personal data is kept without an end. */
    KEPT_FOR_EVER(Kinds::endless),
    /** A record goes with its host, but the category has none. */
    HOST_MISSING(Kinds::hosts),
    /** A floor above the ceiling. */
    FLOOR_ABOVE_CEILING(Limits::crossed),
    /** A period below its floor or above its ceiling. */
    PERIOD_OUTSIDE_LIMITS(Limits::outside),
    /** A floor or a ceiling with neither a period nor a criterion. */
    LIMIT_EMPTY(Limits::empty),
    /** The controller may choose a shorter or longer period, but nothing says than what. */
    CHOICE_WITHOUT_LIMIT(Limits::unlimited),
    /** Records of transactions, or the log, below the Chinese statutory minimum (E-Commerce Law Art. 31, Cybersecurity Law). */
    STATUTORY_FLOOR_MISSING(Limits::statutory),
    /** Kept for queries and complaints without a window for them. */
    CRITERION_WINDOW_MISSING(Criteria::window),
    /** Kept for safety and quality, although safe operation does not use it. */
    CRITERION_UNFIT(Criteria::technical),
    /** A law or an agreement is the criterion, but none is named. */
    CRITERION_UNNAMED(Criteria::reference),
    /** The text of a rule names another period than the rule itself. */
    RETENTION_FIGURE_DIFFERS(Limits::figures),
    /** "When the backup is updated" is no period: the longest cycle is missing. */
    BACKUP_CYCLE_MISSING(Kinds::backups),
    /** The log of what was done has no period. */
    LOG_PERIOD_MISSING(Kinds::log);

    private final Check check;

    RetentionLint(Check check) {
        this.check = check;
    }

    @Override
    public void check(Examination profile, Report report) {
        check.run(profile, report);
    }
}
