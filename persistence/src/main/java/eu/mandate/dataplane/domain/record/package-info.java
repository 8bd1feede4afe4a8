/**
 * Records: as they are offered, and as they are after every rule let them through. What only a session may hold is a type of
 * its own, from which no way leads to a store.
 */
package eu.mandate.dataplane.domain.record;
