package eu.mandate.tenant.domain;

import java.util.stream.Stream;

/** Whether a space can be used. The numbers are stored and never change. */
public enum TenantStatus {
    /** Members work as their roles permit. */
    ACTIVE(1),
    /** Sessions and tokens of its members are refused; nothing is deleted. */
    SUSPENDED(2);

    private final int number;

    TenantStatus(int number) {
        this.number = number;
    }

    /** The stored number. */
    public int number() {
        return number;
    }

    /** @throws IllegalArgumentException when no status has this number */
    public static TenantStatus ofNumber(int number) {
        return Stream.of(values())
                .filter(status -> status.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status of a tenant has number " + number));
    }
}
