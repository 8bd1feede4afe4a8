package eu.mandate.tenant.domain;

/** Number of a vendor who processes on behalf of the tenants, 1 and up. */
public record ProcessorId(int value) {
    public ProcessorId {
        if (value < 1) {
            throw new IllegalArgumentException("a processor's number is positive: " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
