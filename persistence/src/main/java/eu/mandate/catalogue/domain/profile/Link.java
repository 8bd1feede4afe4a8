package eu.mandate.catalogue.domain.profile;

/** A named address. */
public record Link(String key, Text name, String url) {}
