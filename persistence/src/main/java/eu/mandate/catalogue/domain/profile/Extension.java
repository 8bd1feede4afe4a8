package eu.mandate.catalogue.domain.profile;

/**
 * Whether a deadline may be extended, once.
 *
 * @param most longest extension, null when none is allowed
 */
public record Extension(boolean allowed, Period most, Text condition, Evidence evidence) {}
