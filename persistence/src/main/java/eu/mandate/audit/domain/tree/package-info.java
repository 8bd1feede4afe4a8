/**
 * The Merkle tree of a log (RFC 6962 section 2.1, SHA-256): growing it, keeping its hashes in tiles, and proving that an
 * entry is in it or that an older tree is its beginning. Plain functions over hashes; where the hashes are kept is a port.
 */
package eu.mandate.audit.domain.tree;
