package eu.mandate.catalogue.domain.lint.terms;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Lint;
import eu.mandate.catalogue.domain.lint.Report;

/** Rules about the rights of data subjects (Art. 12 to 22, 77 GDPR; PIPL Art. 15, 44 to 50). */
public enum RightLint implements Lint {
    /** A right that the law gives has no entry. */
    RIGHT_MISSING(Rights::missing),
    /** A right is neither answered at once nor by a deadline. */
    RIGHT_WITHOUT_DEADLINE(Rights::withoutDeadline),
    /** The published deadline is not among those that apply. */
    SOURCE_DEADLINE_MISSING(Rights::sourceDeadline),
    /** A deadline may be extended although no law says so, without end, or without condition. */
    EXTENSION_UNFOUNDED(Rights::extensions),
    /** The text of a deadline names another figure than the deadline. */
    DEADLINE_FIGURE_DIFFERS(Rights::figures);

    private final Check check;

    RightLint(Check check) {
        this.check = check;
    }

    @Override
    public void check(Examination profile, Report report) {
        check.run(profile, report);
    }
}
