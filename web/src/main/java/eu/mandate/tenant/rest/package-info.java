/** A member's view of the own space over REST. */
package eu.mandate.tenant.rest;
