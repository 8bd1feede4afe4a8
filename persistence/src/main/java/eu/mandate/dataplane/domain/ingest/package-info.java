/** What happens to a record on its way in: read, judged, and either accepted, refused precisely, or left to a session. */
package eu.mandate.dataplane.domain.ingest;
