/**
 * Isolation of tenants around every service call, and the services about tenants themselves. Depends on nothing but the
 * kernel; roles and people come later in the feature order.
 */
package eu.mandate.tenant.service;
