package eu.mandate.catalogue.domain.lint;

import eu.mandate.catalogue.domain.profile.Text;

/**
 * One thing that keeps a profile from being published.
 *
 * @param lint kebab-case key of the rule
 * @param pointer JSON pointer into the profile, list steps by index; empty for the whole profile
 */
public record LintFinding(String lint, String pointer, Text message) {}
