package eu.mandate.audit.domain;

/**
 * How far a tree is said to have come: what is kept so that it can go on growing.
 *
 * @param size leaves
 * @param peaks roots of the complete subtrees it consists of, 32 bytes each
 * @param lastCell index of the last head in the cell; -1 for the tree of the cell itself
 */
public record StoredEnd(long size, byte[] peaks, long lastCell) {}
