package eu.mandate.tenant.domain;

/**
 * Which tenants are wanted.
 *
 * @param text part of the key or of the name, upper and lower case alike; null or blank for all
 * @param status null for any
 */
public record TenantFilter(String text, TenantStatus status) {
    public TenantFilter {
        if (text != null && text.isBlank()) {
            text = null;
        }
    }

    /** Every tenant. */
    public static TenantFilter none() {
        return new TenantFilter(null, null);
    }
}
