package eu.mandate.dataplane.service.ingest;

import jakarta.validation.constraints.NotNull;

/**
 * Several records at once.
 *
 * @param text JSON, 16 MiB at most
 * @param lines whether there is a record in each line, instead of an array of records
 * @param atomic whether all are taken or none
 */
public record DeliverRecords(@NotNull String text, boolean lines, boolean atomic) {

    /** Tells nothing of the records. */
    @Override
    public String toString() {
        return "delivery of " + text.length() + " characters";
    }
}
