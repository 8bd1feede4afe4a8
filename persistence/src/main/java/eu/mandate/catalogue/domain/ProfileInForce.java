package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import java.time.Instant;

/**
 * The profile of a customer's service at one instant.
 *
 * @param contentHash SHA-256 of its canonical JSON
 * @param since from when it holds
 */
public record ProfileInForce(ServiceProfile profile, String version, String contentHash, Instant since) {}
