package eu.mandate.audit.domain;

/** Why the detail of an entry was erased; a closed list, because the log takes no free text about people. */
public enum ErasureReason {
    /** Somebody asked for erasure (Art. 17 GDPR, Art. 47 PIPL). */
    DATA_SUBJECT_REQUEST,
    /** It should not have been recorded at all. */
    RECORDED_BY_MISTAKE,
    /** The purpose it was kept for has ended. */
    PURPOSE_ENDED,
    /** An authority or a court ordered it. */
    AUTHORITY_ORDER
}
