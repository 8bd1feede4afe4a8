package eu.mandate.visibility.domain;

import static java.util.Objects.requireNonNull;

/**
 * The people a controller lets an application see (Art. 25(2), 28(3)(a) GDPR; PIPL Art. 6, 21; rows W-040, W-043, W-045):
 * whoever is included and not excluded. Nobody included means nobody; exclusion wins.
 *
 * @param everybody whether the whole organisation is included, whatever else is named
 */
public record Range(boolean everybody, Selection included, Selection excluded) {

    /** Nobody; where every controller begins. */
    public static final Range NOBODY = new Range(false, Selection.NOBODY, Selection.NOBODY);

    public Range {
        requireNonNull(included, "included");
        requireNonNull(excluded, "excluded");
        if (everybody) included = Selection.NOBODY;
    }

    /** The whole organisation. */
    public static Range everyone() {
        return new Range(true, Selection.NOBODY, Selection.NOBODY);
    }

    /** Those included, without exception. */
    public static Range of(Selection included) {
        return new Range(false, included, Selection.NOBODY);
    }

    /** Whether nobody can be seen, whoever works for the organisation. */
    public boolean isEmpty() {
        return !everybody && included.isEmpty();
    }

    /**
     * Whether a change from the other range to this one could show anybody more, now or when people move: somebody is named
     * more, or somebody is excepted less. What merely looks wider counts as wider.
     */
    public boolean widens(Range before) {
        var includesMore = everybody ? !before.everybody : !before.everybody && !before.included.covers(included);
        return !isEmpty() && (includesMore || !excluded.covers(before.excluded));
    }
}
