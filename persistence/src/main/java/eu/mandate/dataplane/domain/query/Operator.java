package eu.mandate.dataplane.domain.query;

import eu.mandate.catalogue.domain.profile.FieldType;
import java.util.EnumSet;
import java.util.Set;

/** How a condition compares. */
public enum Operator {
    /** Equal. */
    IS(EnumSet.complementOf(EnumSet.of(FieldType.LONG_TEXT, FieldType.LIST, FieldType.FILE))),
    /** Begins with; a range in the index. */
    STARTS(EnumSet.of(FieldType.TEXT, FieldType.EMAIL, FieldType.LINK)),
    /** Later or more, or equal. */
    FROM(EnumSet.of(FieldType.NUMBER, FieldType.AMOUNT, FieldType.DATE, FieldType.TIME)),
    /** Earlier or less. */
    BEFORE(EnumSet.of(FieldType.NUMBER, FieldType.AMOUNT, FieldType.DATE, FieldType.TIME)),
    /** The list holds it. */
    HOLDS(EnumSet.of(FieldType.LIST));

    private final Set<FieldType> types;

    Operator(Set<FieldType> types) {
        this.types = types;
    }

    /** The same for a field of the type: who asks for a value asks of a list whether it is among its values. */
    public Operator on(FieldType type) {
        return this == IS && type == FieldType.LIST ? HOLDS : this;
    }

    /** Whether fields of the type can be compared so. */
    public boolean fits(FieldType type) {
        return types.contains(type);
    }
}
