package eu.mandate.dataplane.domain.ingest;

import java.util.UUID;

/**
 * What became of an accepted record in the store.
 *
 * @param id of the record, also when it was there before; null when nothing was kept
 */
public record KeptRecord(UUID id, Effect effect) {

    /** What a delivery did. */
    public enum Effect {
        /** It was not there. */
        ADDED,
        /** The source had said the same before, or says something older. */
        UNCHANGED,
        /**
         * The source says something else, or who brings it may not learn that it does not; what a person put right
         * stands.
         */
        CHANGED,
        /** Its system gave the number to a record of another category before, so that nothing was kept. */
        OTHER_CATEGORY,
        /** The source says something else of a record that is only added, so that nothing was changed. */
        FIXED,
        /** Its system gave the number before to a record that who brings it does not see, or may not, so that nothing was kept. */
        HIDDEN
    }
}
