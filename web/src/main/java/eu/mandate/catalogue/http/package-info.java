/** Public pages of the catalogue: which page an address means, and what caches may do with it. */
package eu.mandate.catalogue.http;
