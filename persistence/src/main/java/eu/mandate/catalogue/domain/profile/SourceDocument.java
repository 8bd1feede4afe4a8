package eu.mandate.catalogue.domain.profile;

import java.time.LocalDate;

/**
 * The published text that a profile was made from.
 *
 * @param updated null when it carries no date
 */
public record SourceDocument(String file, Text title, String language, LocalDate updated, LocalDate effective) {}
