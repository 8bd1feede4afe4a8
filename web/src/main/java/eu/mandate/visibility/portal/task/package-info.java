/** What waits for people who decide who sees what. */
package eu.mandate.visibility.portal.task;
