package eu.mandate.dataplane.domain.view;

import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.kernel.domain.prohibited.ContentKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What became of one record that was offered.
 *
 * @param index place in the call, from 0
 * @param id of the record or of the session content; null when refused
 * @param refused why; null when it was taken
 * @param withheld keys of fields that were left out because a permission or a consent is missing
 * @param masked fields in which prohibited content was masked, with its kinds
 */
public record TakenRecord(
        int index,
        UUID id,
        Outcome outcome,
        Ingested.Refused refused,
        List<String> withheld,
        Map<String, List<ContentKind>> masked) {

    /** What can become of it. */
    public enum Outcome {
        /** A new record. */
        ADDED,
        /** The source had said the same before. */
        UNCHANGED,
        /**
         * The source says something else now, or who brings it may not learn that it does not; what a person put right
         * stands.
         */
        CHANGED,
        /** Shown while the session lasts; not kept. */
        SHOWN,
        /** Not taken. */
        REFUSED
    }

    public TakenRecord {
        withheld = List.copyOf(withheld);
        masked = Map.copyOf(masked);
    }

    /** One that was not taken. */
    public static TakenRecord refused(int index, Ingested.Refused why) {
        return new TakenRecord(index, null, Outcome.REFUSED, why, List.of(), Map.of());
    }

    /** One that the session shows. */
    public static TakenRecord shown(int index, UUID id) {
        return new TakenRecord(index, id, Outcome.SHOWN, null, List.of(), Map.of());
    }
}
