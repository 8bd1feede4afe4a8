/**
 * Files that leave the house with their own proof: a tenant's whole log, and single proofs. Written in one pass; the forms
 * are described in {@code docs/audit-log-format.md}.
 */
package eu.mandate.audit.domain.export;
