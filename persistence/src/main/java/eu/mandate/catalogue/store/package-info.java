/** What the catalogue asks of the database beside rows. */
package eu.mandate.catalogue.store;
