package eu.mandate.audit.domain;

import eu.mandate.audit.domain.tree.Hash;

/**
 * One place of a tenant's tree with what is stored about it.
 *
 * @param index of the place
 * @param leaf at the place
 * @param entryLeaf kept with the entry; null when the entry is gone
 * @param row the entry, or null when it is gone or unreadable
 * @param entry as people see it, or null when it is gone
 * @param stated the detail as the columns that people see would make it; null when it would have nothing
 * @param marked whether it is marked as erased
 * @param redacted whether the entry it is marked with is there, and is the record of that erasure
 */
public record InspectedRow(
        long index,
        Hash leaf,
        Hash entryLeaf,
        LogRow row,
        AuditEntry entry,
        byte[] stated,
        boolean marked,
        boolean redacted) {

    /** A place whose entry has something in its columns that nobody could have written there. */
    public static InspectedRow unreadable(long index, Hash leaf) {
        return new InspectedRow(index, leaf, leaf, null, null, null, false, false);
    }

    /** A place whose entry is gone. */
    public static InspectedRow empty(long index, Hash leaf) {
        return new InspectedRow(index, leaf, null, null, null, null, false, false);
    }
}
