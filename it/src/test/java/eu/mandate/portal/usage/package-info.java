/** The page on the use of the service, in a browser. */
package eu.mandate.portal.usage;
