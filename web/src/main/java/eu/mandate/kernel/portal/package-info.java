/** What every page needs, whatever its feature: texts, dates, messages, addresses, and the sorting of failures. */
package eu.mandate.kernel.portal;
