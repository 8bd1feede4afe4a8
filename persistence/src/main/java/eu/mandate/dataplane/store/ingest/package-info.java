/** The statements by which records come in, thousands at once. */
package eu.mandate.dataplane.store.ingest;
