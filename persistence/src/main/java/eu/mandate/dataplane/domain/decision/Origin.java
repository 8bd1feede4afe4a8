package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.CollectionSource;

/**
 * How data comes in.
 *
 * @param source null when none was named, or none that exists
 * @param channel code of the profile, or null
 * @param interfaceName the interface of the platform that gave it, or null
 * @param authorisation what allows the use of data that others gave or that is public, in the caller's words; or null
 */
public record Origin(CollectionSource source, String channel, String interfaceName, String authorisation) {}
