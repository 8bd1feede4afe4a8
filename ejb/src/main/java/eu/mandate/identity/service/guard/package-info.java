/** What stands between a guesser and an account: slow password hashes and limits on attempts. */
package eu.mandate.identity.service.guard;
