/**
 * The exact bytes that a log is made of: entries of a tenant's log, and the records that are the leaves of a cell's log.
 * What could name a person is in them only as a keyed reference or a salted commitment.
 */
package eu.mandate.audit.domain.entry;
