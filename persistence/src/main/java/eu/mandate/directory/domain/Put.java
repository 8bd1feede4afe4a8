package eu.mandate.directory.domain;

/**
 * What a put did.
 *
 * @param effect whether the thing was there before, and different
 */
public record Put<V>(V view, Effect effect) {

    /** Putting the same twice changes nothing the second time. */
    public enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** Whether it was not there before. */
    public boolean added() {
        return effect == Effect.ADDED;
    }
}
