/** Issued agreements and signed copies in PostgreSQL: rows are added, never changed, never removed. */
package eu.mandate.agreement.store;
