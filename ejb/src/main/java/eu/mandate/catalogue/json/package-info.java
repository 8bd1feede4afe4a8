/** The form in which service profiles come in: their JSON Schema, and what does not follow it. */
package eu.mandate.catalogue.json;
