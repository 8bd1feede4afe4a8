/** REST resources about retention. */
package eu.mandate.retention.rest;
