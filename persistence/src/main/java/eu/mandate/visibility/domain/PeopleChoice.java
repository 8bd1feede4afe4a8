package eu.mandate.visibility.domain;

import jakarta.validation.Valid;

/**
 * Whom a controller lets an application see (Art. 25(2) GDPR; PIPL Art. 6): whoever is included and not excluded.
 *
 * @param everybody the whole organisation, also people who come later
 * @param everybodyConfirmed that the whole organisation is meant, also where all who are in it today are named; nobody gets
 *     everybody by oversight
 * @param included nobody when the whole organisation is meant
 * @param excluded wins over everything
 */
public record PeopleChoice(
        boolean everybody,
        boolean everybodyConfirmed,
        @Valid PeopleNames included,
        @Valid PeopleNames excluded) {

    /** What is absent is empty. */
    public PeopleChoice {
        if (included == null) included = PeopleNames.NOBODY;
        if (excluded == null) excluded = PeopleNames.NOBODY;
    }

    /** Those included, without exception. */
    public static PeopleChoice of(PeopleNames included) {
        return new PeopleChoice(false, false, included, PeopleNames.NOBODY);
    }

    /** Whether nobody can be seen, whoever works for the organisation. */
    public boolean showsNobody() {
        return !everybody && included.namesNobody();
    }

    /** Whether a change from the other choice to this one could show anybody more, as {@link Range#widens} has it. */
    public boolean widens(PeopleChoice before) {
        var includesMore = everybody ? !before.everybody : !before.everybody && !before.included.covers(included);
        return !showsNobody() && (before.showsNobody() || includesMore || !excluded.covers(before.excluded));
    }
}
