/** Rows of the commitments about records as they read, tried by customers of their own. */
package eu.mandate.dataplane.rows;
