/** Taking records in, and what only a session shows. */
package eu.mandate.dataplane.service.ingest;
