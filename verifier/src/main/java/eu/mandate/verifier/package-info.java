/**
 * Checks an exported audit log, or a single proof of it, with nothing but the file and a key: no server, no network, no
 * library, and no code in common with what wrote the log.
 */
package eu.mandate.verifier;
