package eu.mandate.directory.domain;

import java.util.UUID;

/** Something else that is named in passing. */
public record Named(UUID id, String name) {}
