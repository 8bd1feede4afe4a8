/** Rows about data that only the running server shows: what it keeps, changes and gives out. */
package eu.mandate.dataplane.running;
