/** What happened to records, for the log: never a value of a field, never an identifier of a person. */
package eu.mandate.dataplane.domain.event;
