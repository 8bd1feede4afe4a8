package eu.mandate.job.domain;

/** How a run ended. The names are stored. */
public enum JobOutcome {
    /** Everything that was due was done. */
    DONE,
    /** Something failed; the server's log tells what. What was done before stays done. */
    FAILED
}
