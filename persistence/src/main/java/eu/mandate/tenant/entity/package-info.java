/**
 * Tenants as they are stored, and the parts of tenant isolation that touch entities. Shared with the entities of every
 * feature: {@link eu.mandate.tenant.entity.TenantOwned} and {@link eu.mandate.tenant.entity.TenantContext}.
 */
package eu.mandate.tenant.entity;
