package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.profile.Text;

/**
 * A profile that comes with the product and can be uploaded as a draft.
 *
 * @param contentHash SHA-256 of its canonical JSON, to be compared with the versions that are there
 */
public record BuiltInProfileView(String key, String version, Text name, String contentHash) {}
