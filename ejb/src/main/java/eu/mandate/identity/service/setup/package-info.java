/** What a fresh installation needs before anybody can sign in: its first administrator, or the demonstration's people. */
package eu.mandate.identity.service.setup;
