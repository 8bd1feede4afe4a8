package eu.mandate.audit.domain;

import eu.mandate.audit.domain.entry.TenantHead;

/** A head and its index in the tree of the cell. */
public record RecordedHead(long cellIndex, TenantHead head) {}
