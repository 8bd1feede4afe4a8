/** What an organisation states about itself, over the REST API of the started product. */
package eu.mandate.organisation;
