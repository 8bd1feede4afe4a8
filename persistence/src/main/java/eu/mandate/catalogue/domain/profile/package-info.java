/**
 * The form of a service profile, record by record; what each register means is said at its record. A profile is data: these
 * records check nothing, the JSON Schema and the lints do.
 */
package eu.mandate.catalogue.domain.profile;
