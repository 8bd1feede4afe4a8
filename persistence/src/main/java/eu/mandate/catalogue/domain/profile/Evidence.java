package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * Where a value comes from.
 *
 * @param lines lines of the service's published text; empty when it does not come from there
 * @param basis the article where the origin is a law, the reason where it is a default; null for a source's own figure
 */
public record Evidence(Origin origin, List<Integer> lines, Text basis) {}
