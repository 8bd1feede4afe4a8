/** Fills a vendor's catalogue when an installation is set up; nobody outside reaches it. */
package eu.mandate.catalogue.service.setup;
