/**
 * The annexes, one class each, computed from the snapshot alone: Art. 28(3), 30(2) and 32 GDPR, their twins in the law of the
 * United Kingdom, and the fields that the Commission's clauses ask for.
 */
package eu.mandate.agreement.domain.annex;
