package eu.mandate.catalogue.domain.profile;

/** A text in both languages of the product. */
public record Text(String en, String zh) {}
