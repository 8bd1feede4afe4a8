package eu.mandate.instruction.service.change;

import java.util.UUID;

/**
 * Whose instruction it is.
 *
 * @param roles comma-separated names of the roles that permit it
 * @param approvedBy the second person, or null
 * @param reason in the author's words, or null
 */
public record Author(UUID person, String roles, UUID approvedBy, String reason) {}
