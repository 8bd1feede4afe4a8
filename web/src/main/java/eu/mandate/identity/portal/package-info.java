/** The frame of every page, and the pages about people: signing in, invitations, roles, API tokens, the own account. */
package eu.mandate.identity.portal;
