package eu.mandate.tenant.domain;

import java.time.Instant;

/**
 * A space as people see it.
 *
 * @param statusReason why it is suspended, or null
 * @param service key of the service it uses, or null when none is chosen
 * @param processorKey key of the vendor, or null for the installation
 * @param version grows with each change; clients send it back to prove what they saw
 */
public record TenantView(
        String key,
        String name,
        TenantKind kind,
        TenantStatus status,
        String statusReason,
        String service,
        String processorKey,
        Instant createdAt,
        long version) {}
