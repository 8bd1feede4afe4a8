package eu.mandate.dataplane.domain.decision;

import eu.mandate.kernel.domain.Code;
import eu.mandate.visibility.domain.OwnGrant;

/**
 * What a yes means for one field.
 *
 * @param code why it is hidden, or null for a field that comes out
 * @param masked whether it comes out masked only
 * @param grant what the member responsible for a record has to have granted, so that the field comes out of that record; null
 *     where nobody has to
 * @param ground what decided; null where nothing had to be decided
 */
public record FieldDuty(Code code, boolean masked, OwnGrant grant, Ground ground) {

    /** The field comes out as it is. */
    public static final FieldDuty SHOWN = new FieldDuty(null, false, null, null);

    /** The field does not come out. */
    public static FieldDuty hidden(Code code, Ground ground) {
        return new FieldDuty(code, false, null, ground);
    }

    /** The field tells who somebody is, and the purpose does without names (Art. 4(5) GDPR; PIPL Art. 73(3)). */
    public static FieldDuty naming(String key) {
        return hidden(
                Code.PURPOSE_NOT_ALLOWED, Ground.ofLaw("GDPR Art. 4(5); PIPL Art. 73(3)", "field-names-somebody", key));
    }

    /** The field comes out masked. */
    public static FieldDuty masked(Ground ground) {
        return new FieldDuty(null, true, null, ground);
    }

    /** The field comes out of the records of those who granted it. */
    public static FieldDuty granted(OwnGrant grant, Ground ground) {
        return new FieldDuty(null, false, grant, ground);
    }

    /** Whether nothing of the field comes out. */
    public boolean hidden() {
        return code != null;
    }

    /** Whether the field may be searched, filtered, sorted and counted by: what is not seen is not asked for either. */
    public boolean usable() {
        return !hidden() && !masked && grant == null;
    }

    /** Both: the first that hides, else whatever either asks for. */
    FieldDuty and(FieldDuty other) {
        if (hidden() || other.equals(SHOWN)) return this;
        if (other.hidden() || equals(SHOWN)) return other;
        return new FieldDuty(null, masked || other.masked, grant == null ? other.grant : grant, ground);
    }
}
