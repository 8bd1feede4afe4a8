package eu.mandate.identity.domain;

/**
 * A fresh link for somebody who forgot the password.
 *
 * @param resetLink one-time address, good for a day; shown once, only its digest is kept
 */
public record IssuedPasswordReset(MembershipView membership, String resetLink) {}
