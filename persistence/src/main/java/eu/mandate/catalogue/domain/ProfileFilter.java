package eu.mandate.catalogue.domain;

/**
 * Which versions are wanted; null does not restrict.
 *
 * @param processor key of the vendor; an operator may leave it out, an installation administrator may not
 */
public record ProfileFilter(String processor, String service, ProfileState state) {}
