package eu.mandate.catalogue.domain.profile;

/** By what a published text measures how long something is kept (PIPL Art. 17(1), 19; Art. 13(2)(a) GDPR). */
public enum RetentionCriterion {
    /** To serve, to keep records of it, and to answer queries and complaints for a time; the window is a period. */
    SERVICE_AND_QUERIES,
    /** To keep the service safe and good: only what safe operation uses. */
    SAFETY_QUALITY,
    /** Longer, because somebody agreed to it, until an end date. */
    LONGER_BY_CONSENT,
    /** Because an agreement says so; it is named by the trigger or by the ceiling. */
    AGREEMENT,
    /** Because a law says so; it is named by its article. */
    STATUTE
}
