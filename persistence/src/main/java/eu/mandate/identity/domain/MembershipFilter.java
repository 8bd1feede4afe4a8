package eu.mandate.identity.domain;

/**
 * Which memberships to list; a {@code null} part does not restrict.
 *
 * @param text part of the username or of the display name, in any case
 */
public record MembershipFilter(String text, Role role, MembershipStatus status) {}
