/** The audit log as a contract: entries, filters, and what any implementation of the log promises. */
package eu.mandate.audit.domain;
