/** What an organisation chooses about retention, over the REST API of the started product. */
package eu.mandate.retention;
