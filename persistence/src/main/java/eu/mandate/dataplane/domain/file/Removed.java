package eu.mandate.dataplane.domain.file;

/** What was taken out of a file, for the answer and the log; by kind, never what it said. */
public enum Removed {
    /** Where it was made: location data. */
    LOCATION,
    /** When it was made. */
    TIME,
    /** With which device or program. */
    DEVICE,
    /** Words about it: a title, an author, keywords, regions with names. */
    DESCRIPTION,
    /** A smaller picture of the picture, which may show what was cut away. */
    THUMBNAIL,
    /** Further data of a maker of cameras or programs. */
    OTHER,
    /** What stood behind the end. */
    TRAILING_DATA
}
