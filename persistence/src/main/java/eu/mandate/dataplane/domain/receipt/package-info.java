/**
 * Receipts of decisions: what was decided, under which profile and policy, told in hashes only and signed, so that whoever
 * knows the call can prove what the answer was and nobody else learns of it.
 */
package eu.mandate.dataplane.domain.receipt;
