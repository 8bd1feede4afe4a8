package eu.mandate.audit.domain;

import eu.mandate.audit.domain.tree.Hash;

/**
 * One place of a tenant's tree with what is stored about it.
 *
 * @param index of the place
 * @param leaf at the place
 * @param entryLeaf kept with the entry; null when the entry is gone
 * @param row the entry, or null when it is gone
 * @param entry as people see it, or null when it is gone
 * @param redacted whether an entry is named that erased the detail
 */
public record InspectedRow(long index, Hash leaf, Hash entryLeaf, LogRow row, AuditEntry entry, boolean redacted) {}
