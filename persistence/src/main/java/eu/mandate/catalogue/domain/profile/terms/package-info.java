/** The registers of a service profile beside its data map: notices, duties, scopes, minors, places, breaches, contacts. */
package eu.mandate.catalogue.domain.profile.terms;
