package eu.mandate.tenant.domain;

/**
 * Number of a space, 1 and up. It appears in keys and policies of the database and never in a public address.
 */
public record TenantId(int value) {
    /** The one space whose members are the installation's administrators. */
    public static final TenantId INSTALLATION = new TenantId(1);

    public TenantId {
        if (value < 1) {
            throw new IllegalArgumentException("a tenant number is positive: " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
