package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.lint.LintFinding;
import java.util.List;

/**
 * What keeps a profile from being published.
 *
 * @param publishable whether nothing does
 */
public record LintReport(String service, String version, boolean publishable, List<LintFinding> findings) {}
