package eu.mandate.identity.domain;

/**
 * What the holder of a reset link sees before choosing a new password.
 *
 * @param tenantName the space whose administrator made the link
 */
public record PasswordResetView(String tenantName, String username) {}
