package eu.mandate.identity.domain;

/**
 * A fresh invitation.
 *
 * @param invitationLink one-time address, good for seven days; shown once, only its digest is kept
 */
public record Invited(MembershipView membership, String invitationLink) {}
