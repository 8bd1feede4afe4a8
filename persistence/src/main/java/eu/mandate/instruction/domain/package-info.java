/**
 * The ledger of documented instructions (Art. 28(3)(a), 29 GDPR) and the policy in force as its projection: plain rules over
 * plain records. What can be instructed is declared by the features below, each with a kind of its own.
 */
package eu.mandate.instruction.domain;
