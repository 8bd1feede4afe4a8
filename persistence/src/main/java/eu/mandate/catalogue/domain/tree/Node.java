package eu.mandate.catalogue.domain.tree;

/**
 * A value within a tree of records.
 *
 * @param pointer JSON pointer (RFC 6901), list steps by index
 * @param name the record component that holds it, or that holds the list it is in; empty for the root
 * @param value never null
 */
public record Node(String pointer, String name, Object value) {}
