/** REST resources about what the own organisation has stated. */
package eu.mandate.organisation.rest;
