package eu.mandate.dataplane.domain.decision;

/** What is to be done with data; every path into and out of it is one of these. */
public enum Action {
    /** Records come in. */
    INGEST,
    /** Records are shown, one or a page. */
    READ,
    /** Records are looked for by what they hold. */
    SEARCH,
    /** Records are counted. */
    COUNT,
    /** Records become figures about groups. */
    AGGREGATE,
    /** Records leave as a file. */
    EXPORT,
    /** A value is put right. */
    CORRECT,
    /** The customer organisation is told about the use by its people, in a report that the profile names. */
    REPORT,
    /** The platform itself works on records: retention, reconciliation. */
    JOB;

    /** Whether single values come out. */
    public boolean shows() {
        return this == READ || this == SEARCH || this == EXPORT || this == REPORT || this == CORRECT;
    }

    /** Whether only figures come out. */
    public boolean figuresOnly() {
        return this == COUNT || this == AGGREGATE;
    }
}
