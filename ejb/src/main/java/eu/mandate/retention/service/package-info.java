/** Use cases around retention: what the service does, what the controller chose. */
package eu.mandate.retention.service;
