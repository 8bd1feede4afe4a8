package eu.mandate.tenant.domain;

import java.util.stream.Stream;

/** Whose space it is. The numbers are stored and never change. */
public enum TenantKind {
    /** A customer organisation: the controller of the personal data. */
    CONTROLLER(1),
    /** A vendor's own space: its operators are the members. */
    PROCESSOR(2),
    /** The installation itself: its administrators are the members. */
    INSTALLATION(3);

    private final int number;

    TenantKind(int number) {
        this.number = number;
    }

    /** The stored number. */
    public int number() {
        return number;
    }

    /** @throws IllegalArgumentException when no kind has this number */
    public static TenantKind ofNumber(int number) {
        return Stream.of(values())
                .filter(kind -> kind.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of tenant has number " + number));
    }
}
