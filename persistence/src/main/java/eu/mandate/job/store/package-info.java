/** Leases in the database, by which nodes agree who works. */
package eu.mandate.job.store;
