/** Offered records as JSON (RFC 8259): read one at a time, strictly, and no more of them than a call may hold. */
package eu.mandate.dataplane.json;
