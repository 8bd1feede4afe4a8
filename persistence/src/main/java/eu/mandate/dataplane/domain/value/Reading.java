package eu.mandate.dataplane.domain.value;

/**
 * What became of an offered value: either the value or the fault is there.
 *
 * @param value null when it was not taken
 * @param fault null when it was
 */
public record Reading(FieldValue value, Fault fault) {
    public Reading {
        if ((value == null) == (fault == null)) throw new IllegalArgumentException("a value or a fault");
    }

    static Reading of(FieldValue value) {
        return new Reading(value, null);
    }

    static Reading refused(String reason, Object... arguments) {
        return new Reading(null, Fault.of(reason, arguments));
    }
}
