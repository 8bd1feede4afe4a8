/** Files of the data plane: taken in, named by records, given out, and let go. */
package eu.mandate.dataplane.service.file;
