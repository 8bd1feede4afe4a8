package eu.mandate.dataplane.domain.decision;

import eu.mandate.kernel.domain.Code;

/**
 * What a yes means for one field.
 *
 * @param code why it is hidden, or null for a field that comes out
 * @param masked whether it comes out masked only
 * @param ground what decided; null where nothing had to be decided
 */
public record FieldDuty(Code code, boolean masked, Ground ground) {

    /** The field comes out as it is. */
    public static final FieldDuty SHOWN = new FieldDuty(null, false, null);

    /** The field does not come out. */
    public static FieldDuty hidden(Code code, Ground ground) {
        return new FieldDuty(code, false, ground);
    }

    /** The field comes out masked. */
    public static FieldDuty masked(Ground ground) {
        return new FieldDuty(null, true, ground);
    }

    /** Whether nothing of the field comes out. */
    public boolean hidden() {
        return code != null;
    }

    /** Whether the field may be searched, filtered, sorted and counted by: what is not seen is not asked for either. */
    public boolean usable() {
        return !hidden() && !masked;
    }

    /** Both: the first that hides, else the first that masks. */
    FieldDuty and(FieldDuty other) {
        if (hidden() || other.equals(SHOWN)) return this;
        return other.hidden() || !masked ? other : this;
    }
}
