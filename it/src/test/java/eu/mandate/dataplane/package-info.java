/** Records, from their delivery to what each reader is told of them. */
package eu.mandate.dataplane;
