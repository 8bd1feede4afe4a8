/** The audit log in PostgreSQL. */
package eu.mandate.audit.store;
