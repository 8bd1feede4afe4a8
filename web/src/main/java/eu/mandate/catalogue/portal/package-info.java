/** What a service does, as its customers read it, and the vendor's pages about its profiles and registers. */
package eu.mandate.catalogue.portal;
