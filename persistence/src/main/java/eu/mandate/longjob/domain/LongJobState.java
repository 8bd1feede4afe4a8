package eu.mandate.longjob.domain;

/** Where a long job stands. The names are stored and public. */
public enum LongJobState {
    /** Ordered, and not taken up yet. */
    WAITING,
    /** Some node works on it. */
    RUNNING,
    /** The file can be taken. */
    DONE,
    /** Nothing came of it; the failure says why. */
    FAILED,
    /** The person who ordered it wants it no more; there is no file. */
    CANCELLED,
    /** Its file was deleted after its time. */
    EXPIRED;

    /** Whether it can still come to something. */
    public boolean open() {
        return this == WAITING || this == RUNNING;
    }
}
