package eu.mandate.approval.domain;

/** Where a request for approval stands. */
public enum ApprovalStatus {
    /** It waits for a second person. */
    REQUESTED(1),
    /** A second person approved, and it was carried out. */
    APPROVED(2),
    /** A second person declined. */
    DECLINED(3),
    /** The person who asked took it back. */
    WITHDRAWN(4),
    /** Nobody decided in time. Told by the clock, never stored. */
    EXPIRED(5);

    private final int number;

    ApprovalStatus(int number) {
        this.number = number;
    }

    /** Its lasting number in the database. */
    public int number() {
        return number;
    }

    /** @throws IllegalArgumentException for a number no status has */
    public static ApprovalStatus ofNumber(int number) {
        for (var status : values()) {
            if (status.number == number) return status;
        }
        throw new IllegalArgumentException("no status has number " + number);
    }
}
