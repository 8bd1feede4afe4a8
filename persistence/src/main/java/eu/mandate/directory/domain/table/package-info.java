/** Tables of members as files: reading them, and working out what each of their rows would do. */
package eu.mandate.directory.domain.table;
