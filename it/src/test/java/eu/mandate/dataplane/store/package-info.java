/** What the conditions on records find in the database. */
package eu.mandate.dataplane.store;
