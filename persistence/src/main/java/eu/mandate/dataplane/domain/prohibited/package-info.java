/** Looks for prohibited content in whole offered values: lists, objects and their names. */
package eu.mandate.dataplane.domain.prohibited;
