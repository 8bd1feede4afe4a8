package eu.mandate.organisation.domain;

/**
 * The identity in force.
 *
 * @param basedOn number of the latest instruction about it, in force or not; sent back by whoever changes it
 */
public record StatedIdentity(LegalIdentity identity, int basedOn) {}
