/** Every way to something that is hidden from its caller, tried: to records, files, what only a session shows, and long jobs. */
package eu.mandate.dataplane.bypass;
