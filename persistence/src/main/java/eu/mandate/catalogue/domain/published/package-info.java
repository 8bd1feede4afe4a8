/** What anybody may read about a service without signing in, and nothing else of what a vendor keeps. */
package eu.mandate.catalogue.domain.published;
