package eu.mandate.visibility.domain.support;

import java.util.UUID;

/** Whose records are; answered by the feature that keeps them. */
public interface RecordOwners {

    /**
     * Whether a member of the directory is responsible for a record now.
     *
     * @param record id, of any record
     * @param member number in the directory
     */
    boolean owns(int member, UUID record);
}
