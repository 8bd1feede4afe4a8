package eu.mandate.catalogue.domain.profile;

/** A code and what it is called: kinds of data subjects, channels. */
public record CodeName(String code, Text name) {}
