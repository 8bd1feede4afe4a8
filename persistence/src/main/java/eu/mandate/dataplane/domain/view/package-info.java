/** What is told of records: lines, whole records, figures, decisions. Whatever may not be seen is not in them. */
package eu.mandate.dataplane.domain.view;
