package eu.mandate.audit.domain;

import eu.mandate.audit.domain.entry.LogEntry;
import eu.mandate.audit.domain.tree.Hash;
import java.util.UUID;

/**
 * One entry with what is stored beside it.
 *
 * @param entry as people see it; without identifiers and facts once the detail was erased
 * @param proven what its bytes say, or null for one of the time before the trees
 * @param leaf hash of the bytes, or null
 * @param detailed whether there is a detail that could be erased
 * @param redactedBy the entry that records the erasure, or null
 */
public record StoredEntry(AuditEntry entry, LogEntry proven, Hash leaf, boolean detailed, UUID redactedBy) {}
