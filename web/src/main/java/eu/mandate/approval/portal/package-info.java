/** The pages on which a second person decides, and what waits for them on the first page. */
package eu.mandate.approval.portal;
