package eu.mandate.catalogue.service;

import java.time.Instant;

/**
 * Says from when a published version holds.
 *
 * @param effectiveFrom null for at once; otherwise not in the past and at most a year ahead
 */
public record PutInForce(Instant effectiveFrom) {}
