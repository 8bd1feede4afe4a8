/** The evidence page, and the one place where a page's failure becomes a message, an entry and an answer. */
package eu.mandate.audit.portal;
