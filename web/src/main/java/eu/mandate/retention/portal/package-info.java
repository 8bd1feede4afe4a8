/** The retention rules of the service with what the organisation chose. */
package eu.mandate.retention.portal;
