/** What the customer organisation is told about the use of the service by its people: five fields and no more. */
package eu.mandate.dataplane.domain.report;
