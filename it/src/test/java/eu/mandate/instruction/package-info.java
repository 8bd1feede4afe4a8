/** The ledger of instructions and the policy in force, against the started product. */
package eu.mandate.instruction;
