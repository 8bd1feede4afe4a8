/** Agreements end to end: issued, refused, accepted, stale, at once, and while the server is killed. */
package eu.mandate.agreement;
