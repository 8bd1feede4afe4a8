/**
 * The data processing agreement (Art. 28(3) GDPR and UK GDPR) as a pure function of one frozen snapshot: its clauses, its
 * annexes, the rules that refuse it, and the differences that make it stale.
 */
package eu.mandate.agreement.domain;
