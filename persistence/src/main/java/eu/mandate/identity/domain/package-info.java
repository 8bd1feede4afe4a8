/**
 * People, their memberships and roles in a space, API tokens and invitations, as plain values and rules. Who may act
 * for whom follows Art. 29 and Art. 32(4) GDPR: nobody acts on personal data except in a role somebody gave them.
 */
package eu.mandate.identity.domain;
