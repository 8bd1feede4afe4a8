/**
 * Tenants and the other spaces: what they are called, who runs them, and the bookkeeping that keeps one transaction inside
 * one of them.
 */
package eu.mandate.tenant.domain;
