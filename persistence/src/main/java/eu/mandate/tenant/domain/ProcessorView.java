package eu.mandate.tenant.domain;

import java.time.Instant;

/** A vendor as operators see it. */
public record ProcessorView(String key, String name, Instant createdAt) {}
