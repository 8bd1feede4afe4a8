/** Values of fields: how they come in, what form they are kept in, and which of them are refused. */
package eu.mandate.dataplane.domain.value;
