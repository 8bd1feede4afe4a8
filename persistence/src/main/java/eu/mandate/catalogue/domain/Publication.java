package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.profile.Text;

/**
 * What is said and judged at the publication of a version.
 *
 * @param announcedThrough the prominent channel, or null
 * @param material whether the changes are material together
 * @param changes number of changes against the version before
 */
public record Publication(
        ProfileChangeReason reason, Text summary, String announcedThrough, boolean material, int changes) {}
