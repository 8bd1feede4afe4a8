package eu.mandate.catalogue.domain.profile;

/** The three names of a provider, never mixed: the legal entity signs. */
public record Provider(String legalEntity, String shortName, String productName) {}
