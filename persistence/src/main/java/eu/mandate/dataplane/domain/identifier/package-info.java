/** What tells one person from another, in one form for each kind, and the keyed hash under which it is looked up. */
package eu.mandate.dataplane.domain.identifier;
