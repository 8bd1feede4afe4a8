package eu.mandate.identity.domain;

import eu.mandate.tenant.domain.TenantView;

/**
 * A fresh customer.
 *
 * @param invitationLink one-time address for the customer's first administrator, good for seven days
 */
public record CreatedTenant(TenantView tenant, String invitationLink) {}
