/** The language in which entries of the log are searched for: text to terms and back, without any storage. */
package eu.mandate.audit.domain.query;
