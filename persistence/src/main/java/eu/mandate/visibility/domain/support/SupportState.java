package eu.mandate.visibility.domain.support;

import java.util.Arrays;

/** Where an access by one of the vendor's people stands. */
public enum SupportState {
    /** It waits for the customer. */
    REQUESTED(1),
    /** The customer approved, and it is in force. */
    APPROVED(2),
    /** The customer said no. */
    REFUSED(3),
    /** Somebody ended it, or the person who asked took it back. */
    ENDED(4),
    /** Its time is over, or nobody decided in time. Told by the clock, never stored. */
    EXPIRED(5);

    private final int number;

    SupportState(int number) {
        this.number = number;
    }

    /** Its lasting number in the database. */
    public int number() {
        return number;
    }

    /** @throws IllegalArgumentException for a number no state has */
    public static SupportState ofNumber(int number) {
        return Arrays.stream(values())
                .filter(state -> state.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state has number " + number));
    }
}
