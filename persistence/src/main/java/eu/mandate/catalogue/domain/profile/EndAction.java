package eu.mandate.catalogue.domain.profile;

/** What happens at the end of a retention period. */
public enum EndAction {
    ERASE,
    ANONYMISE,
    AGGREGATE,
    ERASE_OR_AGGREGATE,
    ERASE_OR_ANONYMISE,
    EVICT,
    RESTRICT_THEN_ERASE,
    RETURN_THEN_ERASE,
    ERASE_KEEPING_SUPPRESSION,
    WITHDRAW_THEN_ERASE,
    SPLIT,
    ARCHIVE,
    ROTATE,
    PURGE,
    RECOMPUTE,
    WITH_HOST,
    NONE
}
