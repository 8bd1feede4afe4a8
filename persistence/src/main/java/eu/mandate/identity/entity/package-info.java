/** How people, memberships, tokens and invitations are kept, and what can be done with them. */
package eu.mandate.identity.entity;
