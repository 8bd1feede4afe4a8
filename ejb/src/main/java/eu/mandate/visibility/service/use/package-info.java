/** What of the granted scopes nobody used lately. */
package eu.mandate.visibility.service.use;
