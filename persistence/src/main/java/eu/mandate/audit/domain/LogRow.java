package eu.mandate.audit.domain;

import eu.mandate.audit.domain.entry.Commitment;

/**
 * One entry at its place in the tenant's tree.
 *
 * @param index from 0
 * @param bytes what is hashed
 * @param detail null when there is none, or none any more
 */
public record LogRow(long index, byte[] bytes, Commitment detail) {
    public LogRow {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
