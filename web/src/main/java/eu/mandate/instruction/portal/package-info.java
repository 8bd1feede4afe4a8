/** The ledger of instructions, one instruction with what it changed, the policy at a moment, and what waits to be decided. */
package eu.mandate.instruction.portal;
