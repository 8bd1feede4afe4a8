package eu.mandate.tenant.domain;

/**
 * A vendor and the space of its operators.
 *
 * @param key permanent name of the vendor in addresses
 * @param name as it is shown
 */
public record VendorSpace(TenantId space, String key, String name) {}
