package eu.mandate.identity.domain;

/**
 * What the holder of an invitation sees before accepting.
 *
 * @param accountExists whether accepting asks for the existing password instead of a new one
 */
public record InvitationView(String tenantName, String username, String displayName, boolean accountExists) {}
