/** The operators' pages about tenants. */
package eu.mandate.tenant.portal;
