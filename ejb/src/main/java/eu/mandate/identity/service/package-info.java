/**
 * Signing in, invitations, members, API tokens and onboarding. Credentials, sessions and throttles keep real time.
 * Measures of Art. 32(1)(b) and (4) GDPR: access only for people who were let in, in the role they were given.
 */
package eu.mandate.identity.service;
