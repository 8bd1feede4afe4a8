package eu.mandate.calendar.domain;

/** One region's calendar of one year. A deadline that needs one which is not loaded names it and is provisional. */
public record RegionYear(Region region, int year) {}
