/** Records as files: what a person may take out, decided when it is ordered and again when it is made. */
package eu.mandate.dataplane.service.export;
